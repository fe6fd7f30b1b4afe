package dev.cairn.processor.write;

import dev.cairn.processor.repository.spec.EmbeddableSpec;
import dev.cairn.processor.repository.spec.FieldSpec;
import dev.cairn.processor.repository.spec.TypeName;
import java.util.List;

/** Writes the nested classes of a repository that hold the attributes of its entity and of embeddables. */
final class AttributesWriter {

    /** The type variable for the entity that a query is about. */
    static final String ROOT = "E";

    private final StringBuilder out;
    private final Imports imports;
    private final TypeName repository;
    private final String path;

    /**
     * @param out where to write
     * @param repository the class around
     * @param path what the class of paths is called here
     */
    AttributesWriter(StringBuilder out, Imports imports, TypeName repository, String path) {
        this.out = out;
        this.imports = imports;
        this.repository = repository;
        this.path = path;
    }

    void entity(String name, String entity, List<String> ids, List<FieldSpec> fields) {
        String superclass = imports.name(Names.ATTRIBUTE, "EntityAttributes") + "<" + ROOT + ", " + entity + ">";
        StringBuilder call = new StringBuilder("super(path");
        ids.forEach(id -> call.append(", ").append(Literal.of(id)));
        write(name, entity, superclass, call.append(");").toString(), fields);
    }

    void embeddable(EmbeddableSpec spec) {
        String superclass = imports.name(Names.ATTRIBUTE, "EmbeddedAttributes") + "<" + ROOT + ">";
        out.append('\n');
        write(spec.name(), imports.inComment(spec.embeddable()), superclass, "super(path);", spec.fields());
    }

    private void write(String name, String subject, String superclass, String superCall, List<FieldSpec> fields) {
        out.append("    /**\n     * The attributes of {@link ").append(subject).append("}.\n     */\n");
        out.append("    public static final class ")
                .append(name)
                .append('<')
                .append(ROOT)
                .append("> extends ");
        out.append(superclass).append(" {\n");
        int start = out.length();
        for (FieldSpec field : fields) {
            if (field instanceof FieldSpec.Value value) {
                value(value);
            }
        }
        out.append(out.length() == start ? "" : "\n");
        out.append("        public ").append(name).append('(').append(path).append(" path) {\n");
        out.append("            ").append(superCall).append("\n        }\n");
        Accessors accessors = new Accessors();
        fields.forEach(field -> field.accept(accessors));
        out.append("    }\n");
    }

    /** Types are written out: to infer those of all fields takes javac a quarter of its time for a repository. */
    private void value(FieldSpec.Value field) {
        String type = switch (field.sort()) {
            case TEXT -> rooted("TextField");
            case BOOLEAN -> rooted("BooleanField");
            case NUMBER -> rooted("NumberField", field);
            case TEMPORAL -> rooted("TemporalField", field);
            case ORDERED -> rooted("OrderedField", field);
            case ENUM -> rooted("EnumField", field);
            case VALUE -> rooted("ValueField", field);
        };
        out.append("        public final ")
                .append(type)
                .append(' ')
                .append(field.name())
                .append(" = new ");
        out.append(type).append("(this, ").append(Literal.of(field.attribute())).append(");\n");
    }

    private String rooted(String simpleName) {
        return imports.name(Names.ATTRIBUTE, simpleName) + "<" + ROOT + ">";
    }

    private String rooted(String simpleName, FieldSpec.Value field) {
        return imports.name(Names.ATTRIBUTE, simpleName) + "<" + ROOT + ", " + imports.name(field.type()) + ">";
    }

    /** What leads on to other attributes is a method: it makes them when it is asked for them. */
    private final class Accessors implements FieldSpec.Visitor<StringBuilder> {

        @Override
        public StringBuilder value(FieldSpec.Value field) {
            return out;
        }

        @Override
        public StringBuilder embedded(FieldSpec.Embedded field) {
            return accessor(field, field.nestedClass() + "<" + ROOT + ">", "embedded");
        }

        @Override
        public StringBuilder toOne(FieldSpec.ToOne field) {
            String call = field.holdsId() ? "toOne" : "toOneByJoin";
            TypeName target = field.repository();
            if (target == null) {
                String ref = imports.name(Names.ATTRIBUTE, "EntityRef");
                return accessor(field, ref + "<" + ROOT + ", " + imports.name(field.target()) + ">", call);
            }
            String attributes = target.equals(repository)
                    ? RepositoryWriter.FIELDS
                    : imports.name(RepositoryWriter.fieldsOf(target));
            return accessor(field, attributes + "<" + ROOT + ">", call);
        }

        private StringBuilder accessor(FieldSpec field, String type, String call) {
            out.append("\n        public ")
                    .append(type)
                    .append(' ')
                    .append(field.name())
                    .append("() {\n");
            out.append("            return new ")
                    .append(type)
                    .append('(')
                    .append(call)
                    .append('(');
            return out.append(Literal.of(field.attribute())).append("));\n        }\n");
        }
    }
}
