package dev.cairn.processor.problem;

import java.util.List;

/**
 * One thing wrong with the user's input.
 *
 * @param arguments what fills the message's placeholders
 */
public record Problem(Message message, List<String> arguments, Place place) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The whole text: code, fact, remedy. */
    public String text() {
        return message.text(arguments);
    }
}
