package tieout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who may know whom. Each rule is shown the planted house too, where it must find its culprit.
class ArchitectureTest {
    private static final House OURS = House.of("tieout");
    private static final House PLANTED = House.of("planted");

    @Test
    void a_package_imports_only_what_sorts_before_it_or_lies_inside_it() {
        assertThat(OURS.classes()).isNotEmpty();
        assertThat(OURS.outOfOrder()).isEmpty();
    }

    @Test
    void an_import_against_the_flow_is_noticed() {
        assertThat(PLANTED.outOfOrder())
                .anyMatch(v -> v.contains("planted.amount.AgainstTheFlow"))
                .anyMatch(v -> v.contains("planted.report.Chapter"))
                .noneMatch(v -> v.startsWith("Method <planted.Door"));
    }

    @Test
    void an_import_of_the_parent_package_is_noticed() {
        assertThat(PLANTED.outOfOrder()).anyMatch(v -> v.contains("planted.report.part.Looking"));
    }

    @Test
    void a_package_uses_only_the_libraries_of_its_row() {
        assertThat(OURS.uninvited()).isEmpty();
    }

    @Test
    void a_library_in_the_wrong_package_is_noticed() {
        assertThat(PLANTED.uninvited())
                .anyMatch(v -> v.contains("planted.intake.Borrowed"))
                .anyMatch(v -> v.contains("planted.amount.OnDisk"));
    }

    @Test
    void nothing_asks_the_machine_for_the_time_or_its_habits() {
        assertThat(OURS.whims()).isEmpty();
    }

    @Test
    void asking_the_machine_is_noticed() {
        assertThat(PLANTED.whims())
                .anyMatch(v -> v.contains("LocalDate.now()"))
                .anyMatch(v -> v.contains("String.format("))
                .anyMatch(v -> v.contains("String.getBytes()"))
                .anyMatch(v -> v.contains("String.toUpperCase()"))
                .anyMatch(v -> v.contains("DateTimeFormatter.ofPattern("));
    }

    @Test
    void no_state_outlives_a_run() {
        assertThat(OURS.lastingState()).isEmpty();
    }

    @Test
    void lasting_state_is_noticed() {
        assertThat(PLANTED.lastingState()).anyMatch(v -> v.contains("planted.wiring.Lasting.runs"));
    }
}
