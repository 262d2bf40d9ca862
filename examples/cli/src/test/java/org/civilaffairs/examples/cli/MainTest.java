package org.civilaffairs.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes on every machine: another character set, locale and time zone change nothing. */
class MainTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsUtf8WhateverTheMachine() throws IOException, InterruptedException {
        String command = Ran.ALLOWANCE + " households/granted.json";

        assertThat(start(command)).isZero();
        assertThat(Files.readAllBytes(folder.resolve("out")))
                .asString(UTF_8)
                .isEqualTo(Ran.of(command).out());
    }

    @Test
    void saysWhatIsWrongInUtf8() throws IOException, InterruptedException {
        String command = Ran.ALLOWANCE + " households/none.json";

        assertThat(start(command)).isEqualTo(2);
        assertThat(Files.readAllBytes(folder.resolve("err")))
                .asString(UTF_8)
                .endsWith(Ran.of(command).err());
    }

    private int start(String command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=US-ASCII",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Pacific/Kiritimati",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(command.split(" ")));
        ProcessBuilder process = new ProcessBuilder(line)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        process.environment().put("LC_ALL", "C");
        return process.start().waitFor();
    }
}
