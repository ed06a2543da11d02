package se.tolv.portal.apply;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import se.tolv.platform.setting.AtLeastOne;

/** How much may be sent by the public form from one network address in an hour. */
@ConfigMapping(prefix = "tolv.applications")
public interface ApplicationLimits {

    /** Applications sent, and as many saved for later: more than a whole school sends. Whoever comes after that hears to wait. */
    @WithDefault("1000")
    @WithConverter(AtLeastOne.class)
    long perAddress();

    /** Megabytes of files with them. */
    @WithDefault("1000")
    @WithConverter(AtLeastOne.class)
    long megabytesPerAddress();
}
