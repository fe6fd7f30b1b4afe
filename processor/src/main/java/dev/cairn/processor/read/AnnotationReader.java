package dev.cairn.processor.read;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.GeneratorKind;
import dev.cairn.processor.model.Value;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of an element by name, and refuses those that shape the schema but are not mapped. */
final class AnnotationReader {

    private static final Set<String> BINDERS =
            Set.of("org.hibernate.annotations.AttributeBinderType", "org.hibernate.annotations.TypeBinderType");
    private static final String OVERRIDES = "org.hibernate.annotations.DialectOverride.";
    private static final String ID_GENERATOR = "org.hibernate.annotations.IdGeneratorType";

    private static final String CONSTRAINTS = "jakarta.validation.constraints.";

    private static final Set<String> VALIDATION = Set.of(
            "jakarta.validation.Valid",
            "org.hibernate.validator.constraints.Length",
            "org.hibernate.validator.constraints.Range");

    private final Problems problems;
    private final Map<Element, Kind> kinds = new HashMap<>();
    private boolean unresolved;

    AnnotationReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param implied the constraints that a constraint of the user's own is made of
     */
    private record Kind(
            String name, boolean known, AnnotationSupport.@Nullable Handling handling, List<AnnotationMirror> implied) {
        Kind(String name, boolean known, AnnotationSupport.@Nullable Handling handling) {
            this(name, known, handling, List.of());
        }
    }

    /** Whether some annotation or value could not be resolved since the last call. */
    boolean takeUnresolved() {
        boolean was = unresolved;
        unresolved = false;
        return was;
    }

    Annotations read(Element element) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return Annotations.NONE;
        }
        Map<String, AnnotationUse> uses = new LinkedHashMap<>();
        for (AnnotationMirror mirror : mirrors) {
            Kind kind = kind(mirror);
            if (kind.handling == AnnotationSupport.Handling.REFUSED) {
                problems.report(
                        Message.NOT_MAPPED_YET,
                        new SourcePlace(element, mirror, null),
                        "@" + kind.name.substring(kind.name.lastIndexOf('.') + 1));
            }
            if (kind.known && AnnotationSupport.isRead(kind.name, kind.handling)) {
                uses.put(kind.name, use(kind.name, mirror, element, mirror));
            }
            for (AnnotationMirror implied : kind.implied) {
                String name = implied.getAnnotationType().toString();
                uses.putIfAbsent(name, use(name, implied, element, mirror));
            }
        }
        return uses.isEmpty() ? Annotations.NONE : new Annotations(uses);
    }

    private Kind kind(AnnotationMirror mirror) {
        DeclaredType type = mirror.getAnnotationType();
        if (type.getKind() == TypeKind.ERROR) {
            unresolved = true;
            return new Kind(type.toString(), false, null);
        }
        return kinds.computeIfAbsent(type.asElement(), AnnotationReader::kindOf);
    }

    private static Kind kindOf(Element annotation) {
        String name = ((TypeElement) annotation).getQualifiedName().toString();
        AnnotationSupport.Handling handling = AnnotationSupport.of(name);
        if (handling != null || name.startsWith("dev.cairn.annotation.")) {
            return new Kind(name, true, handling);
        }
        if (name.startsWith(CONSTRAINTS) || VALIDATION.contains(name)) {
            return new Kind(name, true, null);
        }
        List<AnnotationMirror> implied = new ArrayList<>();
        for (AnnotationMirror meta : annotation.getAnnotationMirrors()) {
            String metaType = meta.getAnnotationType().toString();
            if (metaType.startsWith(CONSTRAINTS)) {
                implied.add(meta);
            }
            if (BINDERS.contains(metaType) || (metaType.equals(ID_GENERATOR) && !generatesAlone(meta))) {
                return new Kind(name, true, AnnotationSupport.Handling.REFUSED);
            }
        }
        return new Kind(name, false, null, List.copyOf(implied));
    }

    /** Whether the generator that {@code @IdGeneratorType} names needs nothing of the schema. */
    private static boolean generatesAlone(AnnotationMirror generatorType) {
        return generatorType.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .allMatch(
                        type -> Generators.kind((TypeElement) ((DeclaredType) type).asElement()) == GeneratorKind.NONE);
    }

    private AnnotationUse use(String name, AnnotationMirror mirror, Element element, AnnotationMirror outer) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            values.put(entry.getKey().getSimpleName().toString(), value(entry.getValue(), element, outer));
        }
        refuseVersions(name, values);
        return new AnnotationUse(name, values, new SourcePlace(element, outer, nestedIn(mirror, outer)));
    }

    /** A migration is for every version of a database, so that nothing can be said for some. */
    private void refuseVersions(String name, Map<String, Value> values) {
        if (name.startsWith(OVERRIDES) && AnnotationSupport.of(name) == AnnotationSupport.Handling.MAPPED) {
            for (String bound : List.of("before", "sameOrAfter")) {
                Value version = values.get(bound);
                if (version != null) {
                    problems.report(
                            Message.NOT_MAPPED_YET,
                            version.place(),
                            "a @DialectOverride for some versions of a database");
                }
            }
        }
    }

    /** A nested annotation has no place of its own in the compiler's interface; its value, where known, has. */
    private static @Nullable AnnotationValue nestedIn(AnnotationMirror mirror, AnnotationMirror outer) {
        return mirror == outer || !(mirror instanceof AnnotationValue value) ? null : value;
    }

    private Value value(AnnotationValue value, Element element, AnnotationMirror outer) {
        Object content = value.accept(new Contents(element, outer), null);
        return new Value(content, new SourcePlace(element, outer, value));
    }

    private final class Contents extends SimpleAnnotationValueVisitor14<Object, @Nullable Void> {
        private final Element element;
        private final AnnotationMirror outer;

        Contents(Element element, AnnotationMirror outer) {
            this.element = element;
            this.outer = outer;
        }

        @Override
        protected Object defaultAction(Object constant, @Nullable Void none) {
            return constant;
        }

        @Override
        public Object visitString(String text, @Nullable Void none) {
            // javac's stand-in for a constant that it could not resolve
            unresolved |= text.equals("<error>");
            return text;
        }

        @Override
        public Object visitType(TypeMirror type, @Nullable Void none) {
            unresolved |= type.getKind() == TypeKind.ERROR;
            return new Value.ClassName(
                    type instanceof DeclaredType declared ? declared.asElement().toString() : type.toString());
        }

        @Override
        public Object visitEnumConstant(VariableElement constant, @Nullable Void none) {
            return new Value.EnumConstant(constant.getSimpleName().toString());
        }

        @Override
        public Object visitAnnotation(AnnotationMirror nested, @Nullable Void none) {
            return use(nested.getAnnotationType().toString(), nested, element, outer);
        }

        @Override
        public Object visitArray(List<? extends AnnotationValue> items, @Nullable Void none) {
            List<Value> values = new ArrayList<>();
            items.forEach(item -> values.add(value(item, element, outer)));
            return List.copyOf(values);
        }
    }
}
