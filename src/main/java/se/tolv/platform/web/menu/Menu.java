package se.tolv.platform.web.menu;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import se.tolv.platform.i18n.LayoutMessages;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;

/** The menu that staff find their way by. */
@ApplicationScoped
public class Menu {

    private final List<MenuEntry> entries;
    private final Texts texts;

    @Inject
    Menu(@All List<MenuEntry> entries, Texts texts) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.texts = texts;
    }

    /**
     * The sections in which there is something for this person.
     *
     * @param path of the page that is shown
     */
    public List<MenuGroup> of(Actor actor, String path) {
        LayoutMessages messages = texts.of(LayoutMessages.class);
        return entries.stream()
                .filter(entry -> entry.isFor(actor))
                .collect(Collectors.groupingBy(
                        MenuEntry::section,
                        () -> new EnumMap<>(MenuSection.class),
                        Collectors.mapping(entry -> line(entry, path), Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new MenuGroup(group.getKey(), messages.section(group.getKey()), group.getValue()))
                .toList();
    }

    private MenuLine line(MenuEntry entry, String path) {
        return new MenuLine(entry.href(), entry.label(texts), entry.icon(), isWithin(path, entry.href()));
    }

    private static boolean isWithin(String path, String href) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}
