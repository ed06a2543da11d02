package se.tolv.platform.web.menu;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tolv.TolvTest;

/** The order of the staff menu. */
@TolvTest
class MenuTest {

    @Inject
    @All
    List<MenuEntry> entries;

    @Test
    void entriesOfASection_haveAPlaceEach() {
        assertThat(entries).isNotEmpty();
        entries.stream()
                .collect(groupingBy(MenuEntry::section))
                .forEach((section, within) -> assertThat(within)
                        .as(section.name())
                        .extracting(MenuEntry::order)
                        .doesNotHaveDuplicates());
    }
}
