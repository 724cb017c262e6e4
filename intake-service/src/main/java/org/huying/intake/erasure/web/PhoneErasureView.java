package org.huying.intake.erasure.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.erasure.EraseByPhone;

@Schema(description = "按电话删除结果 · Of which concerns the reporter was erased")
record PhoneErasureView(
        @Schema(description = "已删除 · Numbers of those whose reporter was erased")
        List<String> erased,

        @Schema(description = "仍在办理、未删除 · Numbers of those that were left because they are still being handled")
        List<String> stillOpen,

        @Schema(description = "还有更多，请再次提交 · Whether there are more: send it again")
        boolean more) {
    static PhoneErasureView of(EraseByPhone.Result result) {
        return new PhoneErasureView(result.erased(), result.stillOpen(), result.more());
    }
}
