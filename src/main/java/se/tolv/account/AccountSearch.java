package se.tolv.account;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Role;

/** What to look for among the accounts; each part may be missing, or empty as an untouched choice in a form is. */
public class AccountSearch {

    private static final int LONGEST = 200;

    @QueryParam("q")
    @DefaultValue("")
    @Parameter(description = "A part of the name or of the e-mail address")
    public String q;

    @QueryParam("role")
    @DefaultValue("")
    @Parameter(description = "Only those who have this role", schema = @Schema(implementation = Role.class))
    public String role;

    @QueryParam("status")
    @DefaultValue("")
    @Parameter(
            description = "Only those whose account stands so",
            schema = @Schema(implementation = AccountStatus.class))
    public String status;

    @QueryParam("after")
    @Parameter(
            description = "The cursor of the next part, from the Link header",
            schema = @Schema(type = SchemaType.STRING))
    public String after;

    public boolean isNarrowed() {
        return !q.isBlank() || !role.isEmpty() || !status.isEmpty();
    }

    /** The words looked for, in lower case, without what no name holds. */
    String words() {
        String clean = q.replaceAll("\\p{Cntrl}", " ").strip().toLowerCase(Locale.ROOT);
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    Optional<Role> roleSought() {
        return choice(Role.class, role);
    }

    Optional<AccountStatus> statusSought() {
        return choice(AccountStatus.class, status);
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, name));
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }
}
