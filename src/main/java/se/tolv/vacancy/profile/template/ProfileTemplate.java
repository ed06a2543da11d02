package se.tolv.vacancy.profile.template;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.profile.ProfileForm;

/** A profile that HR has written under a name, to begin from. */
@Entity
@Table(name = "profile_template")
public class ProfileTemplate extends Stored {

    public String name;

    /** A form, see {@link #profile}. */
    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode content;

    @Column(name = "changed_at")
    public Instant changedAt;

    protected ProfileTemplate() {}

    ProfileTemplate(UUID id) {
        super(id);
    }

    void write(ProfileTemplateForm form, Instant now) {
        name = form.name.strip();
        content = form.profile.toJson();
        changedAt = now;
    }

    /** A copy: what is done to it does nothing to the template. */
    ProfileForm profile() {
        return ProfileForm.of(content);
    }

    /**
     * @throws Problem 404
     */
    static ProfileTemplate required(UUID id) {
        return ProfileTemplate.<ProfileTemplate>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    static boolean isNamedBesides(String name, UUID id) {
        return count("lower(name) = lower(?1) and id <> ?2", name, id) > 0;
    }
}
