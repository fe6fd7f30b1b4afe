package dev.cairn.schema.format;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.List;

/** Names in their notation. */
final class NameJson {

    private NameJson() {}

    static Json write(Name name) {
        return Json.text(name.toString());
    }

    static Json write(QualifiedName name) {
        return Json.text(name.toString());
    }

    static Json.Array write(List<Name> names) {
        return Json.strings(names.stream().map(Name::toString).toList());
    }

    static Name name(Json.Obj owner, String key) {
        return Name.parse(owner.text(key));
    }

    static QualifiedName qualified(Json.Obj owner, String key) {
        return QualifiedName.parse(owner.text(key));
    }

    static List<Name> names(Json.Obj owner, String key) {
        return owner.texts(key).stream().map(Name::parse).toList();
    }
}
