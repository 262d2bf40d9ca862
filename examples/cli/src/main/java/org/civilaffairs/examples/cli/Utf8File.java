package org.civilaffairs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.civilaffairs.core.text.Text;

/** Reads files as UTF-8, whatever the machine's character set is; bytes that are not UTF-8 are an error. */
final class Utf8File {

    private Utf8File() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return its text, without a byte order mark
     * @throws IllegalArgumentException if it cannot be read or is not UTF-8
     */
    static String read(Path path) {
        try {
            return decode(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("没有这个文件 · there is no such file; check the path", e);
        } catch (AccessDeniedException e) {
            throw new IllegalArgumentException("没有读取权限 · no permission to read it", e);
        } catch (IOException e) {
            String what = Files.isDirectory(path) ? "是文件夹，应为文件 · a folder, expected a file" : "无法读取 · cannot be read";
            throw new IllegalArgumentException(what, e);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the stream
     * @return its text, without a byte order mark
     */
    static String read(InputStream in) {
        try {
            return decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取标准输入 · cannot read the standard input", e);
        }
    }

    private static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new IllegalArgumentException(Text.format(
                            "第 %1$d 行有非 UTF-8 字节 0x%2$02X，请另存为 UTF-8",
                            "line %1$d has a byte 0x%2$02X that is not UTF-8; save the file as UTF-8",
                            line(bytes, in.position()),
                            bytes[in.position()])
                    .toString());
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
