package se.tolv.platform.web;

import io.quarkus.runtime.LaunchMode;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
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
import se.tolv.platform.web.menu.Menu;
import se.tolv.platform.web.menu.MenuGroup;

/** What every page's frame shows: {@code {cdi:page.employerName}} and its like. */
@Named("page")
@RequestScoped
public class PageBean {

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
    Menu menu;

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
        return menu.of(actor.get(), request.normalizedPath());
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
