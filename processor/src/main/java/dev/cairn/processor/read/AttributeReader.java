package dev.cairn.processor.read;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.Attribute.Access;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.AttributeKind.Shape;
import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.model.EmbeddableModel;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.read.Members.Member;
import dev.cairn.processor.type.JavaTypes;
import dev.cairn.processor.type.TypeCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the members of a class as attributes: decides what each is to the mapping. */
final class AttributeReader {

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("java.util.Collection", Shape.COLLECTION),
            Map.entry("java.util.SequencedCollection", Shape.COLLECTION),
            Map.entry("java.util.List", Shape.LIST),
            Map.entry("java.util.Set", Shape.SET),
            Map.entry("java.util.SortedSet", Shape.SET),
            Map.entry("java.util.NavigableSet", Shape.SET),
            Map.entry("java.util.SequencedSet", Shape.SET),
            Map.entry("java.util.Map", Shape.MAP),
            Map.entry("java.util.SortedMap", Shape.MAP),
            Map.entry("java.util.NavigableMap", Shape.MAP),
            Map.entry("java.util.SequencedMap", Shape.MAP));

    private final Elements elements;
    private final Types types;
    private final TypeReader typeReader;
    private final Classes classes;
    private final Members members;
    private final Converters converters;
    private final Problems problems;
    private final Consumer<TypeElement> referred;
    private final Runnable unresolved;
    private final Deque<TypeElement> embedding = new ArrayDeque<>();
    private final Set<TypeElement> embedded = new HashSet<>();

    AttributeReader(
            Elements elements,
            Types types,
            TypeReader typeReader,
            Classes classes,
            Members members,
            Converters converters,
            Problems problems,
            Consumer<TypeElement> referred,
            Runnable unresolved) {
        this.elements = elements;
        this.types = types;
        this.typeReader = typeReader;
        this.classes = classes;
        this.members = members;
        this.converters = converters;
        this.problems = problems;
        this.referred = referred;
        this.unresolved = unresolved;
    }

    /**
     * The attributes that one class declares.
     *
     * @param user the class or type that has them: type variables are replaced as it says
     */
    List<Attribute> read(TypeElement declaring, DeclaredType user, Access access, Conversions conversions) {
        List<Attribute> attributes = new ArrayList<>();
        for (Member member : members.persistent(declaring, access)) {
            TypeMirror type = typeReader.bound(typeIn(user, member));
            if (TypeReader.unresolved(type)) {
                unresolved.run();
                continue;
            }
            Conversions own = conversions.at(member.name(), member.annotations());
            AttributeKind kind = new Classification(member, type, access, own).kind();
            if (kind != null) {
                attributes.add(new Attribute(
                        member.name(),
                        typeReader.javaType(type),
                        kind,
                        member.annotations(),
                        declaring.getQualifiedName().toString(),
                        member.access(),
                        member.element().getSimpleName().toString(),
                        SourcePlace.of(member.element())));
            }
        }
        return attributes;
    }

    /** Whether an attribute read so far is declared with that embeddable. */
    boolean embeds(TypeElement embeddable) {
        return embedded.contains(embeddable);
    }

    private TypeMirror typeIn(DeclaredType user, Member member) {
        if (!hasVariable(member.type())) {
            return member.type();
        }
        TypeMirror seen = types.asMemberOf(user, member.element());
        return seen instanceof ExecutableType method ? method.getReturnType() : seen;
    }

    private static boolean hasVariable(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return hasVariable(array.getComponentType());
        }
        if (type.getKind() == TypeKind.DECLARED) {
            for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
                if (hasVariable(argument)) {
                    return true;
                }
            }
            return false;
        }
        return type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.WILDCARD;
    }

    private @Nullable AttributeKind embedded(DeclaredType type, Access access, Conversions conversions, Place place) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (embedding.contains(element)) {
            problems.report(Message.EMBEDDABLE_CYCLE, place, name);
            return null;
        }
        embedding.push(element);
        embedded.add(element);
        try {
            Annotations annotations = classes.annotations(element);
            List<Attribute> attributes = new ArrayList<>();
            for (TypeElement declaring : embeddableLineage(element)) {
                boolean record = declaring.getKind() == ElementKind.RECORD;
                Access local = record ? Access.FIELD : Members.explicitAccess(classes.annotations(declaring), access);
                attributes.addAll(read(declaring, type, local, conversions));
            }
            return new AttributeKind.Embedded(new EmbeddableModel(
                    name, element.getKind() == ElementKind.RECORD, attributes, annotations, SourcePlace.of(element)));
        } finally {
            embedding.pop();
        }
    }

    private List<TypeElement> embeddableLineage(TypeElement embeddable) {
        List<TypeElement> lineage = new ArrayList<>();
        TypeElement current = embeddable;
        while (current != null) {
            if (current == embeddable || classes.isMappedSuperclass(current) || classes.isEmbeddable(current)) {
                lineage.add(0, current);
            }
            current = Classes.superclass(current);
        }
        return lineage;
    }

    /** The decision about one member. */
    private final class Classification {
        private final Member member;
        private final TypeMirror type;
        private final Access access;
        private final Conversions conversions;
        private final Annotations annotations;
        private final Place place;

        Classification(Member member, TypeMirror type, Access access, Conversions conversions) {
            this.member = member;
            this.type = type;
            this.access = access;
            this.conversions = conversions;
            this.annotations = member.annotations();
            this.place = SourcePlace.of(member.element());
        }

        @Nullable
        AttributeKind kind() {
            AnnotationUse use = annotations.get(Jpa.MANY_TO_ONE);
            if (use != null) {
                return toOne(use, false);
            }
            use = annotations.get(Jpa.ONE_TO_ONE);
            if (use != null) {
                return toOne(use, true);
            }
            use = annotations.get(Jpa.ONE_TO_MANY);
            if (use != null) {
                return toMany(use, false);
            }
            use = annotations.get(Jpa.MANY_TO_MANY);
            if (use != null) {
                return toMany(use, true);
            }
            use = annotations.get(Jpa.ELEMENT_COLLECTION);
            if (use != null) {
                return elements(use);
            }
            if (annotations.has(Hibernate.ANY)) {
                return new AttributeKind.Any();
            }
            if (annotations.has(Hibernate.MANY_TO_ANY)) {
                Shape shape = shape();
                return shape == null ? null : new AttributeKind.Elements(new AttributeKind.Any(), shape, key(shape));
            }
            boolean embedded = annotations.has(Jpa.EMBEDDED) || annotations.has(Jpa.EMBEDDED_ID);
            if (embedded && (type.getKind().isPrimitive() || type.toString().startsWith("java.lang."))) {
                problems.report(
                        Message.NOT_EMBEDDABLE,
                        SourcePlace.of(member.element()),
                        member.name(),
                        type.toString(),
                        annotations.has(Jpa.EMBEDDED) ? "Embedded" : "EmbeddedId");
                return null;
            }
            return value(targeted(), conversions, embedded, false, false);
        }

        /** The class that stands in the column, where the declared type is one that it extends or implements. */
        private TypeMirror targeted() {
            TypeElement declared = TypeReader.element(type);
            AnnotationUse use = annotations.get(Hibernate.TARGET_EMBEDDABLE);
            if (use == null && declared != null) {
                use = classes.annotations(declared).get(Hibernate.TARGET_EMBEDDABLE);
            }
            String given = use == null ? null : use.className("value");
            TypeElement target = given == null ? null : AttributeReader.this.elements.getTypeElement(given);
            return target == null ? type : target.asType();
        }

        private @Nullable AttributeKind toOne(AnnotationUse use, boolean oneToOne) {
            String target = target(use, TypeReader.element(type));
            return target == null ? null : new AttributeKind.ToOne(target, oneToOne, mappedBy(use));
        }

        private @Nullable AttributeKind toMany(AnnotationUse use, boolean manyToMany) {
            Shape shape = shape();
            if (shape == null) {
                return null;
            }
            TypeMirror element = component(shape, shape == Shape.MAP ? 1 : 0);
            String target = target(use, element == null ? null : TypeReader.element(element));
            return target == null
                    ? null
                    : new AttributeKind.ToMany(target, manyToMany, mappedBy(use), shape, key(shape));
        }

        private @Nullable String mappedBy(AnnotationUse use) {
            return use.string("mappedBy").isEmpty() ? null : use.string("mappedBy");
        }

        private @Nullable String target(AnnotationUse use, @Nullable TypeElement declared) {
            String given = use.className("targetEntity");
            TypeElement target = given == null ? declared : AttributeReader.this.elements.getTypeElement(given);
            if (target != null && classes.isEntity(target)) {
                referred.accept(target);
                return target.getQualifiedName().toString();
            }
            String name = given != null
                    ? given
                    : declared != null ? declared.getQualifiedName().toString() : type.toString();
            problems.report(Message.NOT_AN_ENTITY, given == null ? place : use.place("targetEntity"), name);
            return null;
        }

        private @Nullable AttributeKind elements(AnnotationUse use) {
            Shape shape = shape();
            if (shape == null) {
                return null;
            }
            TypeMirror element = component(shape, shape == Shape.MAP ? 1 : 0);
            String given = use.className("targetClass");
            TypeElement target = given == null ? null : AttributeReader.this.elements.getTypeElement(given);
            if (target != null) {
                element = target.asType();
            }
            if (element == null) {
                problems.report(Message.ELEMENT_TYPE_UNKNOWN, place, member.name());
                return null;
            }
            Conversions own =
                    shape == Shape.MAP && conversions.here() == null ? conversions.below("value") : conversions;
            AttributeKind kind = value(typeReader.bound(element), own, false, true, false);
            return kind == null ? null : new AttributeKind.Elements(kind, shape, key(shape));
        }

        private @Nullable Shape shape() {
            if (type instanceof ArrayType) {
                return Shape.ARRAY;
            }
            String name = typeReader.javaType(type).name();
            Shape shape = SHAPES.get(name);
            if (shape == null) {
                problems.report(Message.NOT_A_COLLECTION, place, member.name(), name);
            }
            return shape;
        }

        private @Nullable TypeMirror component(Shape shape, int index) {
            if (shape == Shape.ARRAY) {
                return ((ArrayType) type).getComponentType();
            }
            List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
            return arguments.size() <= index ? null : typeReader.bound(arguments.get(index));
        }

        private @Nullable AttributeKind key(Shape shape) {
            if (shape != Shape.MAP || annotations.has(Jpa.MAP_KEY)) {
                return null;
            }
            AnnotationUse keyClass = annotations.get(Jpa.MAP_KEY_CLASS);
            String given = keyClass == null ? null : keyClass.className("value");
            TypeElement target = given == null ? null : AttributeReader.this.elements.getTypeElement(given);
            TypeMirror key = target != null ? target.asType() : component(shape, 0);
            if (key == null) {
                problems.report(Message.ELEMENT_TYPE_UNKNOWN, place, member.name());
                return null;
            }
            TypeElement element = TypeReader.element(key);
            if (element != null && classes.isEntity(element)) {
                referred.accept(element);
                return new AttributeKind.ToOne(element.getQualifiedName().toString(), false, null);
            }
            return value(key, conversions.below("key"), false, true, true);
        }

        /** A basic or embedded value, of the attribute itself or of an element or key. */
        private @Nullable AttributeKind value(
                TypeMirror valueType, Conversions conversion, boolean marked, boolean inCollection, boolean key) {
            TypeElement element = TypeReader.element(valueType);
            AnnotationUse convert = conversion.here();
            boolean document = isDocument(key);
            boolean composite = element != null && (marked || classes.isEmbeddable(element));
            if (convert == null && element != null && composite && !document) {
                AnnotationUse own = annotations.get(Jpa.CONVERT);
                if (!marked && !inCollection && own != null) {
                    problems.report(Message.CONVERT_NOT_EMBEDDED, own.place(), member.name());
                }
                return embedded((DeclaredType) valueType, access, conversion, place);
            }
            BasicType basic = composite ? null : typeReader.basic(valueType);
            String name = typeReader.javaType(valueType).name();
            if (convert != null && !convert.bool("disableConversion", false)) {
                return mayBeConverted(convert, marked) ? converted(valueType, basic, name, convert) : null;
            }
            BasicType automatic = convert == null && mayConvert() ? converters.automatic(valueType) : null;
            if (automatic != null) {
                return converted(valueType, basic, automatic);
            }
            BasicType stated = key ? null : stated(basic, valueType);
            if (stated != null) {
                return new AttributeKind.Basic(stated);
            }
            if (basic == null && document) {
                return new AttributeKind.Basic(object(valueType));
            }
            if (basic == null && !inCollection) {
                basic = plural(valueType, name);
            }
            if (basic == null || classes.isEntity(element)) {
                report(valueType, element, name, inCollection);
                return null;
            }
            checkMarks(basic, inCollection, key);
            return new AttributeKind.Basic(basic);
        }

        private @Nullable TypeMirror componentOf(TypeMirror valueType, String name) {
            if (valueType instanceof ArrayType array) {
                return name.equals("java.lang.Byte[]") || name.equals("java.lang.Character[]")
                        ? null
                        : array.getComponentType();
            }
            Shape shape = SHAPES.get(name);
            return shape == null || shape == Shape.MAP ? null : component(shape, 0);
        }

        private BasicType object(TypeMirror valueType) {
            return new BasicType(BasicSort.OBJECT, typeReader.javaType(valueType), List.of(), null);
        }

        /** Whether the value becomes a document, whatever it is. */
        private boolean isDocument(boolean key) {
            AnnotationUse code = annotations.get(key ? Hibernate.MAP_KEY_JDBC_TYPE_CODE : Hibernate.JDBC_TYPE_CODE);
            AnnotationUse type = annotations.get(key ? Hibernate.MAP_KEY_JDBC_TYPE : Hibernate.JDBC_TYPE);
            TypeCode stated = type != null
                    ? TypeCode.ofClass(String.valueOf(type.className("value")))
                    : code == null ? null : TypeCode.of(code.integer("value", Integer.MIN_VALUE));
            return stated != null && stated.isDocument();
        }

        /** The type that {@code @Type} or {@code @JavaType} states; null if neither is there. */
        private @Nullable BasicType stated(@Nullable BasicType basic, TypeMirror valueType) {
            AnnotationUse type = annotations.get(Hibernate.TYPE);
            AnnotationUse java = annotations.get(Hibernate.JAVA_TYPE);
            AnnotationUse use = type != null ? type : java;
            if (use == null) {
                return null;
            }
            String name = String.valueOf(use.className("value"));
            BasicSort sort = type == null ? JavaTypes.sort(name) : null;
            AnnotationUse column = annotations.get(Jpa.COLUMN);
            if (sort == null
                    && (column == null || column.string("columnDefinition").isEmpty())) {
                problems.report(Message.TYPE_UNDECIDED, use.place("value"), type != null ? "@Type" : "@JavaType", name);
            }
            if (sort == null) {
                return object(valueType);
            }
            return basic != null && basic.sort() == sort
                    ? basic
                    : new BasicType(sort, typeReader.javaType(valueType), List.of(), null);
        }

        /** An array or a collection of basic values in one column. */
        private @Nullable BasicType plural(TypeMirror valueType, String name) {
            TypeMirror component = componentOf(valueType, name);
            if (component == null) {
                return null;
            }
            BasicType element = typeReader.basic(component);
            return element == null
                            || classes.isEntity(TypeReader.element(component))
                            || classes.isEmbeddable(TypeReader.element(component))
                    ? null
                    : BasicType.array(typeReader.javaType(valueType), element);
        }

        /** JPA 3.2, 11.1.10, and what Hibernate refuses beside it. */
        private boolean mayBeConverted(AnnotationUse convert, boolean marked) {
            if (marked) {
                problems.report(Message.CONVERT_EMBEDDED, convert.place(), member.name());
                return false;
            }
            for (String forbidding : List.of(Jpa.ID, Jpa.VERSION, Jpa.ENUMERATED)) {
                if (annotations.has(forbidding)) {
                    problems.report(
                            Message.CONVERT_FORBIDDEN,
                            convert.place(),
                            member.name(),
                            forbidding.substring(forbidding.lastIndexOf('.') + 1));
                    return false;
                }
            }
            return true;
        }

        /** A converter of the elements converts those of an array or collection. */
        private @Nullable AttributeKind converted(
                TypeMirror valueType, @Nullable BasicType basic, String name, AnnotationUse convert) {
            BasicType column = converters.explicit(convert);
            if (column == null) {
                return null;
            }
            TypeMirror component = basic == null ? componentOf(valueType, name) : null;
            if (component != null && converters.accepts(convert, component)) {
                BasicType element = typeReader.basic(component);
                BasicSort sort = element == null ? BasicSort.SERIALIZABLE : element.sort();
                return new AttributeKind.Basic(BasicType.array(
                        typeReader.javaType(valueType),
                        new BasicType(sort, typeReader.javaType(component), List.of(), column)));
            }
            return converted(valueType, basic, column);
        }

        private AttributeKind converted(TypeMirror valueType, @Nullable BasicType basic, BasicType column) {
            BasicSort sort = basic == null ? BasicSort.SERIALIZABLE : basic.sort();
            List<String> constants = basic == null ? List.of() : basic.constants();
            return new AttributeKind.Basic(new BasicType(sort, typeReader.javaType(valueType), constants, column));
        }

        /** JPA 3.2, 11.1.11: not to ids, versions, associations and attributes marked as enumerated or temporal. */
        private boolean mayConvert() {
            return !annotations.has(Jpa.ID)
                    && !annotations.has(Jpa.VERSION)
                    && !annotations.has(Jpa.ENUMERATED)
                    && !annotations.has(Jpa.TEMPORAL);
        }

        private void report(TypeMirror valueType, @Nullable TypeElement element, String name, boolean inCollection) {
            if (classes.isEntity(element)) {
                problems.report(Message.ASSOCIATION_MISSING, place, member.name(), name);
            } else if (!inCollection && element != null && SHAPES.containsKey(name)) {
                problems.report(Message.COLLECTION_ANNOTATION_MISSING, place, member.name(), name);
            } else if (name.equals("java.lang.Byte[]") || name.equals("java.lang.Character[]")) {
                problems.report(Message.WRAPPER_ARRAY, place, name, name.contains("Byte") ? "byte[]" : "char[]");
            } else if (valueType instanceof ArrayType array) {
                problems.report(
                        array.getComponentType() instanceof ArrayType ? Message.NESTED_ARRAY : Message.UNSUPPORTED_TYPE,
                        place,
                        name);
            } else {
                problems.report(Message.UNSUPPORTED_TYPE, place, name);
            }
        }

        private void checkMarks(BasicType basic, boolean inCollection, boolean key) {
            AnnotationUse enumerated = annotations.get(Jpa.ENUMERATED);
            BasicType element = basic.element();
            if (enumerated != null
                    && !inCollection
                    && basic.sort() != BasicSort.ENUM
                    && (element == null || element.sort() != BasicSort.ENUM)) {
                problems.report(
                        Message.NOT_AN_ENUM,
                        enumerated.place(),
                        member.name(),
                        basic.javaType().name());
            }
            new EnumeratedValues(problems).check(basic, annotations, key, place);
            AnnotationUse temporal = annotations.get(Jpa.TEMPORAL);
            if (temporal != null
                    && !inCollection
                    && basic.sort() != BasicSort.UTIL_DATE
                    && basic.sort() != BasicSort.CALENDAR) {
                problems.report(
                        Message.NOT_A_DATE,
                        temporal.place(),
                        member.name(),
                        basic.javaType().name());
            }
        }
    }
}
