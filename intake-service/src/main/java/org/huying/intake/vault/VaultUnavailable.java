package org.huying.intake.vault;

import org.huying.chassis.problem.Refusal;

/** The keys are out of reach: nothing can be sealed or opened now, nothing was stored, and nothing is lost. */
public class VaultUnavailable extends Refusal {
    private static final long serialVersionUID = 1L;

    VaultUnavailable(Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "vault-unavailable",
                "密钥服务暂时不可用，个人信息无法加密或解密，未保存任何内容，请稍后重试",
                "The keys that protect personal data are out of reach; nothing was stored, send it again in a moment");
        initCause(cause);
    }
}
