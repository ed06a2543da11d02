package se.tolv.reference.sign;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.tolv.reference.setting.ReferenceSetting;

/**
 * Remembers for a short while from which networks candidates who have been asked for referees come to their page. Nobody
 * else's network is remembered, and no address is: only its hash with a key of this employer's.
 */
@ApplicationScoped
public class NetworkTraces {

    static final Duration KEPT = Duration.ofDays(60);

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * The candidate is at their own page.
     *
     * @param address the network address that the request came from
     */
    @Transactional
    public void seen(UUID candidateId, String address) {
        entities.createNativeQuery("""
                        insert into network_trace (id, version, application_id, address_hash, seen_at)
                        select gen_random_uuid(), 0, n.application_id, :hash, :now
                        from referee_naming n join application a on a.id = n.application_id
                        where a.candidate_id = :candidate and a.stage in ('INTERVIEW', 'OFFER', 'HIRED')
                        on conflict (application_id, address_hash) do update set seen_at = excluded.seen_at
                        """)
                .setParameter("hash", hash(address))
                .setParameter("now", clock.instant())
                .setParameter("candidate", candidateId)
                .executeUpdate();
    }

    boolean isSame(UUID applicationId, String address) {
        return NetworkTrace.count(
                        "applicationId = ?1 and addressHash = ?2 and seenAt > ?3",
                        applicationId,
                        hash(address),
                        clock.instant().minus(KEPT))
                > 0;
    }

    /** Forgets what is too old. */
    @Transactional
    public void forget() {
        NetworkTrace.delete("seenAt <= ?1", clock.instant().minus(KEPT));
    }

    private static String hash(String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ReferenceSetting.current().networkKey.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(address.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
