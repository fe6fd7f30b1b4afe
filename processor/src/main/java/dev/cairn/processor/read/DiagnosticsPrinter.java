package dev.cairn.processor.read;

import dev.cairn.processor.problem.Problem;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints problems as compiler diagnostics at the narrowest place the compiler can show. */
public final class DiagnosticsPrinter {

    private final Messager messager;

    public DiagnosticsPrinter(Messager messager) {
        this.messager = messager;
    }

    public void error(Problem problem) {
        print(Diagnostic.Kind.ERROR, problem.text(), problem.place());
    }

    public void warning(String text, dev.cairn.processor.problem.Place place) {
        print(Diagnostic.Kind.WARNING, text, place);
    }

    public void note(String text, dev.cairn.processor.problem.Place place) {
        print(Diagnostic.Kind.NOTE, text, place);
    }

    public void print(Diagnostic.Kind kind, String text, dev.cairn.processor.problem.Place place) {
        if (!(place instanceof SourcePlace source)) {
            messager.printMessage(kind, text);
        } else if (source.annotation() == null) {
            messager.printMessage(kind, text, source.element());
        } else if (source.value() == null) {
            messager.printMessage(kind, text, source.element(), source.annotation());
        } else {
            messager.printMessage(kind, text, source.element(), source.annotation(), source.value());
        }
    }
}
