package org.huying.reporting.bulletin.print;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** No font with Chinese is there that a PDF can have; says what was looked at and what to do. */
public class FontMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    /** What an operator installs where nothing is there: small, and with Latin letters too. */
    static final String INSTALL = "apt-get install fonts-wqy-microhei";

    private final transient List<String> searched;
    private final transient List<Rejected> unusable;

    /** A font file that was looked at, and why it will not do. */
    public record Rejected(String file, String why) {}

    FontMissing(List<String> searched, List<Rejected> unusable) {
        super(
                Kind.UNAVAILABLE,
                "bulletin-font-missing",
                "服务器上没有可嵌入 PDF 的中文字体。请管理员安装一种（如 %s），或把 %s 设为 TrueType 字体文件（.ttf、.ttc）；其他格式（html、xlsx、json）不受影响"
                        .formatted(INSTALL, BulletinFonts.SETTING),
                "The server has no Chinese font that a PDF can have. An administrator installs one (%s) or sets %s to a TrueType file (.ttf, .ttc); html, xlsx and json are there all the same"
                        .formatted(INSTALL, BulletinFonts.SETTING));
        this.searched = List.copyOf(searched);
        this.unusable = List.copyOf(unusable);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of(
                "searched", searched, "unusable", unusable, "install", INSTALL, "configure", BulletinFonts.SETTING);
    }
}
