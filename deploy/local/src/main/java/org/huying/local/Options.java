package org.huying.local;

import java.nio.file.Path;
import org.huying.local.stack.CannotStart;

/** What the command line asks for. */
record Options(Path project, Path data, int portOffset, boolean fresh, boolean story, boolean exit) {
    static final String USAGE = """
            deploy/run.sh — 一条命令启动呼应 · starts Huying on this machine

              --story            播放五里冲的故事，逐项对照应有与实有的数字；默认用独立的数据目录 deploy/data/story，每次清空
                                 plays the story and prints each figure beside the expected one; by default on a data
                                 folder of its own, deploy/data/story, emptied first
              --exit             故事结束后退出 · with --story: stop and exit (0 when every figure is right, else 1)
              --data DIR         数据目录，默认 deploy/data/town · data folder; it survives a restart
              --fresh            启动前清空数据目录 · empties the data folder first
              --port-offset N    所有端口加 N · moves all ports by N
              --help             显示本说明 · shows this
            """;

    static Options of(Path project, String[] words) {
        Path data = null;
        int offset = 0;
        boolean fresh = false;
        boolean story = false;
        boolean exit = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--story" -> story = true;
                case "--exit" -> exit = true;
                case "--fresh" -> fresh = true;
                case "--data" -> data = Path.of(value(words, ++i)).toAbsolutePath();
                case "--port-offset" -> offset = offset(value(words, ++i));
                default ->
                    throw new CannotStart(
                            "不认识的参数 " + words[i] + "，见 --help", "unknown option " + words[i] + "; see --help");
            }
        }
        boolean ownFolder = story && data == null;
        if (data == null) data = project.resolve("deploy/data").resolve(story ? "story" : "town");
        return new Options(project, data, offset, fresh || ownFolder, story, exit);
    }

    private static String value(String[] words, int index) {
        if (index < words.length && !words[index].startsWith("--")) return words[index];
        throw new CannotStart(words[index - 1] + " 缺少值", words[index - 1] + " needs a value");
    }

    private static int offset(String text) {
        try {
            int offset = Integer.parseInt(text);
            if (offset >= 0 && offset <= 50_000) return offset;
        } catch (NumberFormatException notANumber) {
            // said below, like a number out of range
        }
        throw new CannotStart("--port-offset 应为 0 到 50000", "--port-offset takes a number from 0 to 50000");
    }
}
