package se.tolv.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tolv.account.AccountMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.setting.TolvSettings;

/** By what staff sign in here: {@code {cdi:signInWays.passwords}} in templates. */
@Named
@ApplicationScoped
public class SignInWays {

    @Inject
    Texts texts;

    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean organisation;

    boolean passwords;

    @Inject
    void read(TolvSettings settings) {
        passwords = settings.passwords();
    }

    /** Whether the organisation's own sign-in is offered. */
    public boolean isOrganisation() {
        return organisation;
    }

    /** Whether passwords are taken: they are, whatever the setting, where there is no other way in. */
    public boolean isPasswords() {
        return passwords || !organisation;
    }

    /**
     * @throws Problem 403 where passwords are not taken
     */
    public void requirePasswords() {
        if (!isPasswords()) {
            throw Problem.of(
                    Problem.Kind.FORBIDDEN, texts.of(AccountMessages.class).organisationOnly());
        }
    }
}
