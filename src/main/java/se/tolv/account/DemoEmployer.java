package se.tolv.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.tolv.account.password.Passwords;
import se.tolv.account.unit.Unit;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.employer.LoadingDemo;
import se.tolv.platform.identity.Role;

/** The demo municipality's departments, units and accounts. */
@ApplicationScoped
public class DemoEmployer {

    /** One account that the sign-in page offers. */
    public record DemoAccount(String email, String name, Role role) {

        public String password() {
            return PASSWORD;
        }
    }

    public static final String PASSWORD = "tolv-demo";

    public static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("chef@demo.example", "Maria Lindqvist", Role.HIRING_MANAGER),
            new DemoAccount("hr@demo.example", "Johan Bergström", Role.HR_SPECIALIST),
            new DemoAccount("bedomare@demo.example", "Amina Hassan", Role.ASSESSOR),
            new DemoAccount("facket@demo.example", "Göran Pettersson", Role.UNION_OBSERVER),
            new DemoAccount("admin@demo.example", "Elin Nyström", Role.ADMINISTRATOR));

    private static final Map<String, List<String>> DEPARTMENTS = Map.of(
            "Vård- och omsorgsförvaltningen", List.of("Äldreboendet Lindgården", "Hemtjänst norr", "Hemsjukvården"),
            "Utbildningsförvaltningen", List.of("Förskolan Blåklockan", "Björkskolan", "Elevhälsan"),
            "Socialförvaltningen", List.of("Barn och unga", "Ekonomiskt bistånd"),
            "Samhällsbyggnadsförvaltningen", List.of("Gata och park", "Vatten och avlopp"));

    @Inject
    Clock clock;

    @Transactional
    void check(@Observes LoadingDemo loading) {
        if (Account.count() > 0) {
            loading.refuse();
        }
    }

    @Transactional
    void load(@Observes @Priority(10) DemoRequested requested) {
        if (Account.count() > 0) {
            return;
        }
        DEPARTMENTS.keySet().stream().sorted().forEach(this::department);
        String passwordHash = Passwords.hash(PASSWORD);
        ACCOUNTS.forEach(demo -> account(demo, passwordHash));
    }

    private void department(String name) {
        Unit department = new Unit(Keys.next(), null, name);
        department.persist();
        DEPARTMENTS.get(name).forEach(unit -> new Unit(Keys.next(), department.id, unit).persist());
    }

    private void account(DemoAccount demo, String passwordHash) {
        Account account = new Account(Keys.next(), demo.name(), demo.email(), clock.instant());
        account.passwordHash = passwordHash;
        account.roles.add(demo.role());
        if (demo.role() == Role.HIRING_MANAGER) {
            account.units.addAll(
                    Set.of(unitNamed("Vård- och omsorgsförvaltningen"), unitNamed("Förskolan Blåklockan")));
        }
        account.persist();
    }

    private static UUID unitNamed(String name) {
        return Unit.<Unit>find("name", name).firstResult().id;
    }
}
