package tieout.intake.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The readers by the name that `standing/sources.csv` calls them.
public record Readers(Map<String, Reader> byName) {
    public static Readers all() {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("coingecko", new CoinGecko());
        return new Readers(readers);
    }

    public Set<String> names() {
        return byName.keySet();
    }
}
