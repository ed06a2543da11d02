package se.tolv.account;

import static se.tolv.platform.command.Command.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import se.tolv.account.signin.SignInWays;
import se.tolv.platform.command.Command;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.employer.Employers;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.language.Language;

@ApplicationScoped
public class CreateAdministratorCommand implements Command {

    private static final int ONE_TIME_PASSWORD = 22;

    @Inject
    Employers employers;

    @Inject
    EmployerWork work;

    @Inject
    SignInWays ways;

    @Inject
    CreateAdministrator createAdministrator;

    @Inject
    CurrentLanguage language;

    @Override
    public String name() {
        return "create-administrator";
    }

    @Override
    public String usage() {
        return "--host localhost --email name@example.org --name \"First Last\" [--password ...]"
                + " (without it a one-time password is printed)";
    }

    @Override
    public String run(Map<String, String> options) {
        AccountForm form = new AccountForm();
        form.email = required(options, "email");
        form.name = required(options, "name");
        String host = required(options, "host");
        Employer employer = employers
                .atHost(host)
                .orElseThrow(() -> new IllegalArgumentException("No employer has the host name '" + host + "'."));
        String made = "Made the administrator " + form.email + " of " + employer.name() + ".";
        if (!ways.isPasswords()) {
            work.in(employer, () -> create(form, null, false));
            return made + " They sign in with the organisation's account.";
        }
        boolean oneTime = !options.containsKey("password");
        String password = oneTime ? Secrets.next().substring(0, ONE_TIME_PASSWORD) : options.get("password");
        work.in(employer, () -> create(form, password, oneTime));
        return oneTime
                ? made + "\nTheir password for the first sign-in, where they choose another, is\n" + password
                : made;
    }

    private Void create(AccountForm form, String password, boolean oneTime) {
        language.speak(Language.EN);
        try {
            createAdministrator.create(form, password, oneTime);
            return null;
        } catch (Problem refused) {
            throw new IllegalArgumentException(refused.errors().getAll().stream()
                    .map(error -> "--" + error.field() + ": " + error.message())
                    .collect(Collectors.joining("\n")));
        }
    }
}
