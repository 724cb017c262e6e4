package org.huying.local.story;

/** In what the story is played: how requests travel, and what happens between the acts. */
public interface Surroundings {
    Courier courier();

    /** @param act how many were played, of that many */
    void after(int act, int of) throws Exception;

    /** Nothing happens but the story. */
    static Surroundings quiet() {
        Courier courier = Courier.prompt();
        return new Surroundings() {
            @Override
            public Courier courier() {
                return courier;
            }

            @Override
            public void after(int act, int of) {}
        };
    }
}
