package se.tolv.candidate.anonymity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** Whether applicants are screened without their names: for one post, or for the posts that an employer will publish. */
@Entity
@Table(name = "anonymity_setting")
public class AnonymitySetting extends Stored {

    /** Null: the employer's own, which posts take over when they are published. */
    @Column(name = "vacancy_id")
    public UUID vacancyId;

    public boolean anonymous;

    protected AnonymitySetting() {}

    public AnonymitySetting(UUID vacancyId, boolean anonymous) {
        super(Keys.next());
        this.vacancyId = vacancyId;
        this.anonymous = anonymous;
    }

    /** Anonymous unless somebody has said otherwise. */
    static boolean of(UUID vacancyId) {
        return AnonymitySetting.<AnonymitySetting>find("vacancyId", vacancyId)
                .firstResultOptional()
                .map(setting -> setting.anonymous)
                .orElse(true);
    }

    static boolean ofEmployer() {
        return AnonymitySetting.<AnonymitySetting>find("vacancyId is null")
                .firstResultOptional()
                .map(setting -> setting.anonymous)
                .orElse(true);
    }
}
