package planted.wiring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Breaks the rule that nothing asks the machine for its clock, locale, zone or charset.
public final class Whims {
    public String answer(int number) {
        DateTimeFormatter pattern = DateTimeFormatter.ofPattern("MMM");
        String text = String.format("%,d", number) + pattern.format(LocalDate.now());
        return text.toUpperCase() + text.getBytes().length;
    }
}
