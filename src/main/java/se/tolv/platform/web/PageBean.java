package se.tolv.platform.web;

import io.quarkus.arc.All;
import io.quarkus.runtime.LaunchMode;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.LayoutMessages;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.setting.TolvSettings;

/** What every page's frame shows: {@code {cdi:page.employerName}} and its like. */
@Named("page")
@RequestScoped
public class PageBean {

    /** A part of the menu, as the layout draws it. */
    public record MenuGroup(MenuSection section, String label, List<MenuLine> lines) {}

    /** One line of the menu. */
    public record MenuLine(String href, String label, String icon, boolean current) {}

    static final SiteCookie THEME = new SiteCookie("tolv_theme", "/", true);

    @Inject
    RoutingContext request;

    @Inject
    CurrentLanguage language;

    @Inject
    CurrentEmployer employer;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    @All
    List<MenuEntry> menu;

    @Inject
    TolvSettings settings;

    public String getLanguage() {
        return language.get().code();
    }

    public Language getSpoken() {
        return language.get();
    }

    public String getOtherLanguage() {
        return language.get().other().code();
    }

    public String getPath() {
        return request.request().uri();
    }

    public String getEmployerName() {
        return employer.find().map(Employer::name).orElse("Tolv");
    }

    public boolean isSignedIn() {
        return actor.isSignedIn();
    }

    /** For scripts to tell one person from another; empty where nobody is signed in. */
    public String getActorKey() {
        return isSignedIn() ? actor.get().id().toString() : "";
    }

    public String getActorName() {
        return actor.get().name();
    }

    /** The person's first role, in words. */
    public String getRoleName() {
        LayoutMessages messages = texts.of(LayoutMessages.class);
        return actor.get().roles().stream()
                .min(Comparator.naturalOrder())
                .map(role -> roleName(messages, role))
                .orElse("");
    }

    private static String roleName(LayoutMessages messages, Role role) {
        return switch (role) {
            case ADMINISTRATOR -> messages.roleAdministrator();
            case HR_SPECIALIST -> messages.roleHrSpecialist();
            case HIRING_MANAGER -> messages.roleHiringManager();
            case ASSESSOR -> messages.roleAssessor();
            case UNION_OBSERVER -> messages.roleUnionObserver();
        };
    }

    /** The sections in which there is something for this person. */
    public List<MenuGroup> getMenu() {
        String path = request.normalizedPath();
        LayoutMessages messages = texts.of(LayoutMessages.class);
        return menu.stream()
                .filter(entry -> entry.isFor(actor.get()))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .collect(Collectors.groupingBy(
                        MenuEntry::section,
                        () -> new EnumMap<>(MenuSection.class),
                        Collectors.mapping(
                                entry -> new MenuLine(
                                        entry.href(), entry.label(texts), entry.icon(), isWithin(path, entry.href())),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new MenuGroup(group.getKey(), messages.section(group.getKey()), group.getValue()))
                .toList();
    }

    private static boolean isWithin(String path, String href) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }

    public String getFlash() {
        return Flash.of(request);
    }

    public String getTheme() {
        String theme = THEME.in(request);
        return theme != null && List.of("light", "dark").contains(theme) ? theme : "auto";
    }

    public String getRequestId() {
        return RequestId.of(request);
    }

    public boolean isDevelopment() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }

    /** Whether everything here is made up, and anybody may try it. */
    public boolean isDemo() {
        return settings.demo() && employer.find().map(Employer::demo).orElse(false);
    }

    /** Whether mails stay in the mailbox page: in development and in a demo. */
    public boolean isMailbox() {
        return isDevelopment() || isDemo();
    }

    /** For a form's hidden field {@code requestKey}: sent twice, it creates once. */
    public String getRequestKey() {
        return Keys.next().toString();
    }
}
