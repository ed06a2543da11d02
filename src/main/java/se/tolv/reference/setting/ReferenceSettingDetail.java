package se.tolv.reference.setting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How this employer deals with references. */
public record ReferenceSettingDetail(
        int version,

        @Schema(description = "Days after a case has ended that the references of those not hired are kept")
        int keepDays,

        @Schema(description = "Days that a referee's link works")
        int linkDays,

        @Schema(description = "Whether candidates see which referees have been asked and have answered")
        boolean candidateFollows,

        @Schema(description = "Whether candidates read the answers on their page, and not only if they ask")
        boolean candidateReads) {

    static ReferenceSettingDetail of(ReferenceSetting setting) {
        return new ReferenceSettingDetail(
                setting.version, setting.keepDays, setting.linkDays, setting.candidateFollows, setting.candidateReads);
    }
}
