package org.huying.dispatch.canvass;

import java.util.List;
import org.huying.dispatch.canvass.Question.Choice;

/** The canvass of 中园 (domain.md §8, A1), with one question more. */
final class CanvassFixtures {
    static final Questionnaire QUESTIONS = new Questionnaire(List.of(
            new Question("extend", "是否赞成服务时间延长至 20 时？", List.of(new Choice("FOR", "赞成"), new Choice("AGAINST", "不赞成"))),
            new Question(
                    "hours",
                    "希望哪个时段？",
                    List.of(new Choice("A", "18 时"), new Choice("B", "20 时"), new Choice("C", "21 时")))));
    static final CanvassPlan PLAN = new CanvassPlan("延时服务入户征询", 120, QUESTIONS);

    private CanvassFixtures() {}
}
