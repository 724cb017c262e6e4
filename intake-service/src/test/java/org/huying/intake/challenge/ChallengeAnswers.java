package org.huying.intake.challenge;

import io.restassured.response.Response;

/** Works out a challenge as a frontend does. */
public final class ChallengeAnswers {
    private ChallengeAnswers() {}

    public static String to(Response challenge) {
        return ProofOfWorkTest.solved(challenge.path("challenge"), challenge.path("zeroBits"));
    }
}
