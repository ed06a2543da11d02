package se.tolv.platform.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.platform.web.menu.MenuSection;

/**
 * The texts of the layouts, the shared tags and the error page. The words stand in
 * {@code messages/layout_sv.properties} and {@code messages/layout_en.properties}.
 */
@MessageBundle("layout")
public interface LayoutMessages {

    @Message
    String skipToContent();

    @Message
    String menu();

    @Message
    String mainMenu();

    @Message
    String section(MenuSection section);

    @Message
    String signOut();

    @Message
    String theme();

    @Message
    String themeAuto();

    @Message
    String themeLight();

    @Message
    String themeDark();

    @Message
    String accessibilityStatement();

    @Message
    String privacy();

    @Message
    String developmentMail();

    @Message
    String developmentStyle();

    @Message
    String requestFailed();

    @Message
    String optional();

    @Message
    String choose();

    @Message
    String error();

    @Message
    String errorSummary();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String pages();

    @Message
    String search();

    @Message
    String cancel();

    @Message
    String late();

    @Message
    String dueSoon();

    @Message
    String competenciesChosen(int chosen, int all);

    @Message
    String home();

    @Message
    String referenceNumber(String id);

    @Message
    String roleAdministrator();

    @Message
    String roleHrSpecialist();

    @Message
    String roleHiringManager();

    @Message
    String roleAssessor();

    @Message
    String roleUnionObserver();
}
