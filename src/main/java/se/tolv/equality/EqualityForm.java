package se.tolv.equality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a candidate says of themselves. Either may be left out. */
@Schema(name = "EqualityAnswer")
public class EqualityForm {

    @Schema(nullable = true)
    public Sex sex;

    @Schema(nullable = true)
    public AgeBand ageBand;
}
