package se.tolv.vacancy.ad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** A place where an ad is spread, with a link of its own, so that it is known what brings applicants. */
@Entity
@Table(name = "ad_channel")
public class AdChannel extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    /** What its links say after {@code ?channel=}: small letters, figures, hyphens. */
    public String slug;

    public String name;

    protected AdChannel() {}

    public AdChannel(UUID vacancyId, String slug, String name) {
        super(Keys.next());
        this.vacancyId = vacancyId;
        this.slug = slug;
        this.name = name;
    }

    /** A vacancy's channels by name. */
    public static List<AdChannel> of(UUID vacancyId) {
        return list("vacancyId = ?1 order by name, id", vacancyId);
    }

    /**
     * The slug where it is one of the vacancy's channels; otherwise null, for whoever comes by a link of somebody else's
     * making is as welcome.
     *
     * @param slug as it stood in the link; may be anything, or missing
     */
    public static String known(UUID vacancyId, String slug) {
        boolean listed = slug != null && of(vacancyId).stream().anyMatch(channel -> channel.slug.equals(slug));
        return listed ? slug : null;
    }
}
