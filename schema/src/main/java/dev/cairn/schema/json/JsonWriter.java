package dev.cairn.schema.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Iterator;
import java.util.Map;

/** Writes the canonical text. The layout is ours, so that a line is the unit git merges. */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String write(Json value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value, 0, false);
        return writer.out.append('\n').toString();
    }

    private void value(Json value, int depth, boolean inline) {
        if (value instanceof Json.Text text) {
            string(text.value());
        } else if (value instanceof Json.Num number) {
            out.append(number.value());
        } else if (value instanceof Json.Bool bool) {
            out.append(bool.value());
        } else if (value instanceof Json.Array array) {
            array(array, depth, inline || array.inline());
        } else if (value instanceof Json.Obj object) {
            object(object, depth, inline || object.inline());
        }
    }

    private void array(Json.Array array, int depth, boolean inline) {
        out.append('[');
        Iterator<Json> elements = array.elements().iterator();
        boolean any = elements.hasNext();
        while (elements.hasNext()) {
            gap(depth + 1, inline);
            value(elements.next(), depth + 1, inline);
            separator(elements.hasNext(), inline);
        }
        if (any) {
            gap(depth, inline);
        }
        out.append(']');
    }

    private void object(Json.Obj object, int depth, boolean inline) {
        out.append('{');
        Iterator<Map.Entry<String, Json>> members = object.members().entrySet().iterator();
        boolean any = members.hasNext();
        while (members.hasNext()) {
            Map.Entry<String, Json> member = members.next();
            gap(depth + 1, inline);
            string(member.getKey());
            out.append(": ");
            value(member.getValue(), depth + 1, inline);
            separator(members.hasNext(), inline);
        }
        if (any) {
            gap(depth, inline);
        }
        out.append('}');
    }

    private void separator(boolean more, boolean inline) {
        if (more) {
            out.append(inline ? ", " : ",");
        }
    }

    private void gap(int depth, boolean inline) {
        if (!inline) {
            out.append('\n');
            for (int i = 0; i < depth; i++) {
                out.append("  ");
            }
        }
    }

    private void string(String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
