package se.tolv.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.tolv.account.Account;

/** Opens a session for a person whom the organisation's identity provider knows. It makes no accounts. */
@ApplicationScoped
public class SingleSignOn {

    @Inject
    SignIn signIn;

    /**
     * @param email an address that the provider has verified
     * @return the session's secret, for its cookie; empty where no active account of the current employer has the address
     */
    @Transactional
    public Optional<String> open(String email, String device) {
        return Account.withEmail(email)
                .filter(Account::isActive)
                .map(account -> signIn.open(account, device, "organisation"));
    }
}
