package se.tolv.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.account.token.ApiToken;
import se.tolv.platform.identity.Role;

@MessageBundle("account")
public interface AccountMessages {

    @Message
    String signInTitle();

    @Message
    String email();

    @Message
    String password();

    @Message
    String signIn();

    @Message
    String signInWithOrganisation();

    @Message
    String wrongEmailOrPassword();

    @Message
    String demoAccountsTitle();

    @Message
    String demoAccountsHelp();

    @Message
    String unknownUnit();

    @Message
    String units();

    @Message
    String unitsHelp();

    @Message
    String noUnits();

    @Message
    String noUnitsHelp();

    @Message
    String addUnit();

    @Message
    String unitName();

    @Message
    String unitParent();

    @Message
    String noParent();

    @Message
    String unitCreated(String name);

    @Message
    String role(Role role);

    @Message
    String nobodyYetTitle();

    @Message
    String nobodyYetHelp();

    @Message
    String nobodyYetDevelopment();

    @Message
    String nobodyYetProduction();

    @Message
    String forgottenPassword();

    @Message
    String choosePassword();

    @Message
    String choosePasswordGreeting(String name);

    @Message
    String newPassword();

    @Message
    String newPasswordHint();

    @Message
    String savePassword();

    @Message
    String passwordChosen();

    @Message
    String passwordTooShort(int shortest);

    @Message
    String passwordTooLong(int longest);

    @Message
    String passwordTooCommon();

    @Message
    String passwordLinkGone();

    @Message
    String wrongPresentPassword();

    @Message
    String emailTaken();

    @Message
    String notWaitingForInvitation();

    @Message
    String lastAdministrator();

    @Message
    String alreadyDeactivated();

    @Message
    String alreadyActive();

    @Message
    String greeting(String name);

    @Message
    String invitationSubject(String employer);

    @Message
    String invitationText(String employer);

    @Message
    String invitationValidity(long days);

    @Message
    String forgottenSubject();

    @Message
    String forgottenText();

    @Message
    String forgottenValidity();

    @Message
    String forgottenTitle();

    @Message
    String forgottenHelp();

    @Message
    String forgottenSend();

    @Message
    String forgottenSentTitle();

    @Message
    String forgottenSent();

    @Message
    String forgottenSentHelp();

    @Message
    String backToSignIn();

    @Message
    String accounts();

    @Message
    String accountsHelp();

    @Message
    String inviteSomeone();

    @Message
    String searchAccounts();

    @Message
    String anyRole();

    @Message
    String anyStatus();

    @Message
    String roleLabel();

    @Message
    String rolesLabel();

    @Message
    String rolesHelp();

    @Message
    String statusLabel();

    @Message
    String status(AccountStatus status);

    @Message
    String roleHelp(Role role);

    @Message
    String unitsLabel();

    @Message
    String unitsOfManagerHelp();

    @Message
    String lastSignedIn();

    @Message
    String never();

    @Message
    String name();

    @Message
    String noAccountsFound();

    @Message
    String noAccountsFoundHelp();

    @Message
    String showAll();

    @Message
    String inviteTitle();

    @Message
    String inviteHelp();

    @Message
    String sendInvitation();

    @Message
    String invited(String name);

    @Message
    String inviteAgain();

    @Message
    String saveChanges();

    @Message
    String accountChanged(String name);

    @Message
    String deactivate();

    @Message
    String deactivateQuestion(String name);

    @Message
    String deactivateHelp();

    @Message
    String deactivated(String name);

    @Message
    String reactivate();

    @Message
    String reactivated(String name);

    @Message
    String createdAt();

    @Message
    String tokenOnlyReads();

    @Message
    String myAccount();

    @Message
    String adminChangesRest();

    @Message
    String language();

    @Message
    String languageHelp();

    @Message
    String languageOfBrowser();

    @Message
    String saved();

    @Message
    String changePassword();

    @Message
    String changePasswordHelp();

    @Message
    String presentPassword();

    @Message
    String savePasswordOnly();

    @Message
    String sessions();

    @Message
    String sessionsHelp();

    @Message
    String thisBrowser();

    @Message
    String signedInAt();

    @Message
    String endSession();

    @Message
    String sessionEnded();

    @Message
    String endOtherSessions();

    @Message
    String otherSessionsEnded();

    @Message
    String tokens();

    @Message
    String tokensHelp();

    @Message
    String noTokens();

    @Message
    String token();

    @Message
    String newToken();

    @Message
    String tokenName();

    @Message
    String tokenNameHelp();

    @Message
    String tokenScope();

    @Message
    String scope(ApiToken.Scope scope);

    @Message
    String scopeRead();

    @Message
    String scopeWrite();

    @Message
    String tokenDays();

    @Message
    String tokenDaysHelp();

    @Message
    String makeToken();

    @Message
    String tokenMade(String name);

    @Message
    String tokenMadeHelp();

    @Message
    String tokenUse();

    @Message
    String tokenExpires();

    @Message
    String tokenExpired();

    @Message
    String revokeToken();

    @Message
    String revokeTokenQuestion(String name);

    @Message
    String revokeTokenHelp();

    @Message
    String tokenRevoked();

    @Message
    String tokensByPageOnly();

    @Message
    String tokenPassword();

    @Message
    String tokenPasswordHelp();

    @Message
    String signInAnew(int minutes);

    @Message
    String addressPasswordHelp();

    @Message
    String organisationOnly();

    @Message
    String invitationToOrganisation(String employer);

    @Message
    String inviteToOrganisationHelp();

    @Message
    String endTokens();

    @Message
    String unitWithinItself();

    @Message
    String unitsBelow(long count);

    @Message
    String accountsOfUnit(long count);

    @Message
    String unitChanged(String name);

    @Message
    String unitRemoved(String name);

    @Message
    String removeUnit();

    @Message
    String removeUnitQuestion(String name);

    @Message
    String removeUnitHelp();

    @Message
    String searchUnits();

    @Message
    String noUnitsFound();

    @Message
    String noUnitsFoundHelp();

    @Message
    String unknownAccountTitle();

    @Message
    String unknownAccount(String email);

    @Message
    String unknownAccountWithoutEmail();

    @Message
    String unknownAccountHelp();

    @Message
    String singleSignOnFailedTitle();

    @Message
    String singleSignOnFailed();
}
