package dev.cairn.processor.read;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.Attribute.Access;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.GeneratorKind;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.model.Value;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities, and whatever they refer to, into models. Annotations are read by name, so that neither JPA nor Hibernate is on
 * the processor's class path. A reader serves one compilation round: it remembers what it looked up.
 */
public final class EntityReader {

    private static final String ALLOW = "dev.cairn.annotation.Allow";

    private final Elements elements;
    private final AnnotationReader annotationReader;
    private final Classes classes;
    private final Members members;
    private final Converters converters;
    private final AttributeReader attributeReader;
    private final EntityChecks checks;
    private final AccessorChecks accessors;
    private final IdClassChecks idClasses;

    private final Deque<TypeElement> queue = new ArrayDeque<>();
    private final Set<TypeElement> owned = new HashSet<>();
    private final Set<TypeElement> seen = new HashSet<>();
    private final Map<String, EntityModel> read = new HashMap<>();
    private final Map<String, Annotations> packages = new HashMap<>();
    private final Map<String, Annotations> packagesAbove = new HashMap<>();
    private final Set<String> unresolved = new HashSet<>();
    private final Set<String> automatic = new HashSet<>();
    private final Set<TypeElement> embeddables = new LinkedHashSet<>();
    private final Problems problems;
    private boolean unresolvedHere;

    public EntityReader(Elements elements, Types types, Problems problems) {
        this.elements = elements;
        this.problems = problems;
        this.annotationReader = new AnnotationReader(problems);
        this.classes = new Classes(annotationReader);
        this.members = new Members(annotationReader, problems);
        TypeReader typeReader = new TypeReader(elements, types);
        this.converters = new Converters(elements, types, typeReader, problems);
        this.attributeReader = new AttributeReader(
                elements,
                types,
                typeReader,
                classes,
                members,
                converters,
                problems,
                this::refer,
                () -> unresolvedHere = true);
        this.checks = new EntityChecks(problems);
        this.accessors = new AccessorChecks(problems);
        this.idClasses = new IdClassChecks(elements, members, typeReader, problems);
    }

    /**
     * Reads the annotated elements of a compilation: classes marked as entity, converter, embeddable or mapped superclass, and
     * packages that declare generators. Entities among them are owned; entities they refer to are read too.
     */
    public EntityModels read(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                enqueue(type);
            }
        }
        while (!queue.isEmpty()) {
            TypeElement next = queue.remove();
            unresolvedHere = false;
            EntityModel model = readEntity(next);
            boolean unresolvedAnnotation = annotationReader.takeUnresolved();
            if (unresolvedHere || unresolvedAnnotation) {
                unresolved.add(model.className());
            }
            read.put(model.className(), model);
        }
        embeddables.forEach(this::refuseBelowEmbedded);
        Map<String, GeneratorKind> generators = new Generators(elements).kinds(read.values(), packages.values());
        packagesAbove.forEach(packages::putIfAbsent);
        return new EntityModels(read, packages, generators, unresolved, automatic);
    }

    /** Hibernate stores all subclasses of an embeddable that an attribute is declared with. */
    private void refuseBelowEmbedded(TypeElement embeddable) {
        for (TypeElement above = Classes.superclass(embeddable); above != null; above = Classes.superclass(above)) {
            if (classes.isEmbeddable(above) && attributeReader.embeds(above)) {
                problems.report(
                        Message.NOT_MAPPED_YET,
                        SourcePlace.of(embeddable),
                        "an embeddable below " + above.getSimpleName() + ", which is embedded itself,");
            }
        }
    }

    private void enqueue(TypeElement type) {
        Annotations annotations = classes.annotations(type);
        if (annotations.has(Jpa.EMBEDDABLE)) {
            embeddables.add(type);
        }
        if (annotations.has(Jpa.ENTITY)) {
            owned.add(type);
            refer(type);
        }
        AnnotationUse converter = annotations.get(Jpa.CONVERTER);
        if (converter != null && converter.bool("autoApply", false)) {
            converters.applyAutomatically(type);
            automatic.add(elements.getBinaryName(type).toString());
        }
    }

    private void refer(TypeElement entity) {
        if (seen.add(entity)) {
            queue.add(entity);
        }
    }

    private EntityModel readEntity(TypeElement type) {
        Annotations annotations = classes.annotations(type);
        Access defaultAccess = defaultAccess(type);
        List<TypeElement> mappedSuperclasses = new ArrayList<>();
        TypeElement parent = climb(type, mappedSuperclasses);
        if (parent != null) {
            refer(parent);
        }
        Conversions conversions = Conversions.of(annotations);
        List<EntityModel.Superclass> superclasses = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>();
        for (TypeElement superclass : mappedSuperclasses) {
            Annotations above = classes.annotations(superclass);
            superclasses.add(
                    new EntityModel.Superclass(superclass.getQualifiedName().toString(), packageOf(superclass), above));
            attributes.addAll(declared(superclass, type, above, defaultAccess, conversions));
        }
        attributes.addAll(declared(type, type, annotations, defaultAccess, conversions));
        checks.check(type);
        AnnotationUse idClass = annotations.get(Jpa.ID_CLASS);
        if (idClass != null && parent == null && defaultAccess == Access.FIELD) {
            idClasses.check(idClass, attributes);
        }
        return new EntityModel(
                type.getQualifiedName().toString(),
                elements.getBinaryName(type).toString(),
                packageOf(type),
                entityName(type, annotations),
                type.getModifiers().contains(Modifier.ABSTRACT),
                parent == null ? null : parent.getQualifiedName().toString(),
                owned.contains(type),
                superclasses,
                idRecord(annotations, superclasses),
                attributes,
                annotations,
                SourcePlace.of(type));
    }

    private List<String> idRecord(Annotations own, List<EntityModel.Superclass> superclasses) {
        AnnotationUse idClass = own.get(Jpa.ID_CLASS);
        for (EntityModel.Superclass superclass : superclasses) {
            idClass = idClass == null ? superclass.annotations().get(Jpa.ID_CLASS) : idClass;
        }
        String name = idClass == null ? null : idClass.className("value");
        TypeElement type = name == null ? null : elements.getTypeElement(name);
        return type == null
                ? List.of()
                : type.getRecordComponents().stream()
                        .map(component -> component.getSimpleName().toString())
                        .toList();
    }

    /** The name of a class's package, whose annotations are read as well. */
    private String packageOf(TypeElement type) {
        PackageElement pack = elements.getPackageOf(type);
        String name = pack.getQualifiedName().toString();
        packages.computeIfAbsent(name, n -> annotationReader.read(pack));
        readAbove(name);
        return name;
    }

    /** Of packages above, only what may be said once for all below them; whatever else stands there is none of theirs. */
    private void readAbove(String name) {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            String above = name.substring(0, dot);
            if (packagesAbove.containsKey(above)) {
                return;
            }
            PackageElement pack = elements.getPackageElement(above);
            AnnotationUse allow =
                    pack == null ? null : annotationReader.read(pack).get(ALLOW);
            packagesAbove.put(above, allow == null ? Annotations.NONE : new Annotations(Map.of(ALLOW, allow)));
        }
    }

    private List<Attribute> declared(
            TypeElement declaring,
            TypeElement entity,
            Annotations annotations,
            Access otherwise,
            Conversions conversions) {
        Access access = Members.explicitAccess(annotations, otherwise);
        members.refuseParents(declaring);
        checks.checkCallbacks(declaring);
        checkListeners(annotations.get(Jpa.ENTITY_LISTENERS));
        accessors.check(declaring, members.persistent(declaring, access));
        return attributeReader.read(declaring, (DeclaredType) entity.asType(), access, conversions);
    }

    private void checkListeners(@Nullable AnnotationUse listeners) {
        if (listeners != null) {
            for (Value listener : listeners.list("value")) {
                TypeElement type = listener.content() instanceof Value.ClassName name
                        ? elements.getTypeElement(name.canonical())
                        : null;
                if (type != null) {
                    checks.checkListener(type);
                }
            }
        }
    }

    /** Collects the mapped superclasses up to the next entity, topmost first, and returns that entity. */
    private @Nullable TypeElement climb(TypeElement type, List<TypeElement> mappedSuperclasses) {
        unresolvedHere |= type.getSuperclass().getKind() == TypeKind.ERROR;
        TypeElement above = Classes.superclass(type);
        while (above != null && !classes.isEntity(above)) {
            if (classes.isMappedSuperclass(above)) {
                mappedSuperclasses.add(0, above);
            }
            unresolvedHere |= above.getSuperclass().getKind() == TypeKind.ERROR;
            above = Classes.superclass(above);
        }
        return above;
    }

    /** JPA 3.2, 2.3.1: by where the id stands in the hierarchy. */
    private Access defaultAccess(TypeElement entity) {
        TypeElement current = entity;
        while (current != null) {
            if (classes.isEntity(current) || classes.isMappedSuperclass(current)) {
                Access access = members.idAccess(current);
                if (access != null) {
                    return access;
                }
            }
            current = Classes.superclass(current);
        }
        return Access.FIELD;
    }

    private static String entityName(TypeElement type, Annotations annotations) {
        AnnotationUse entity = annotations.get(Jpa.ENTITY);
        String given = entity == null ? "" : entity.string("name");
        return given.isEmpty() ? type.getSimpleName().toString() : given;
    }
}
