package dev.cairn.processor.read;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.GeneratorKind;
import dev.cairn.processor.model.Hibernate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Looks up the classes that {@code @GenericGenerator} and annotations marked {@code @IdGeneratorType} name. */
final class Generators {

    private static final String P = "org.hibernate.id.";
    private static final Map<String, GeneratorKind> KNOWN = Map.ofEntries(
            Map.entry(P + "enhanced.SequenceStyleGenerator", GeneratorKind.SEQUENCE),
            Map.entry(P + "enhanced.TableGenerator", GeneratorKind.TABLE),
            Map.entry(P + "IdentityGenerator", GeneratorKind.IDENTITY),
            Map.entry("org.hibernate.boot.model.relational.ExportableProducer", GeneratorKind.CODED),
            Map.entry(P + "NativeGenerator", GeneratorKind.CODED));

    private final Elements elements;
    private final Map<String, GeneratorKind> kinds = new HashMap<>();

    Generators(Elements elements) {
        this.elements = elements;
    }

    /** Per class that a {@code @GenericGenerator} names what it needs. */
    Map<String, GeneratorKind> kinds(Collection<EntityModel> models, Collection<Annotations> packages) {
        packages.forEach(this::collect);
        for (EntityModel model : models) {
            collect(model.annotations());
            model.superclasses().forEach(s -> collect(s.annotations()));
            model.attributes().stream().map(Attribute::annotations).forEach(this::collect);
        }
        return kinds;
    }

    private void collect(Annotations annotations) {
        for (AnnotationUse use : annotations.all(Hibernate.GENERIC_GENERATOR, Hibernate.GENERIC_GENERATORS)) {
            String type = use.className("type");
            String name = type == null ? use.string("strategy") : type;
            if (name.indexOf('.') > 0) {
                kinds.computeIfAbsent(name, n -> {
                    TypeElement found = elements.getTypeElement(n);
                    return found == null ? GeneratorKind.CODED : kind(found);
                });
            }
        }
    }

    /** Hibernate's own classes are known; what one below them, or one that exports objects of its own, needs is up to its code. */
    static GeneratorKind kind(TypeElement generator) {
        GeneratorKind own = KNOWN.get(generator.getQualifiedName().toString());
        if (own != null) {
            return own;
        }
        return inherited(generator) == null ? GeneratorKind.NONE : GeneratorKind.CODED;
    }

    private static @Nullable GeneratorKind inherited(TypeElement type) {
        for (TypeMirror implemented : type.getInterfaces()) {
            GeneratorKind kind = at(TypeReader.element(implemented));
            if (kind != null) {
                return kind;
            }
        }
        return at(TypeReader.element(type.getSuperclass()));
    }

    private static @Nullable GeneratorKind at(@Nullable TypeElement type) {
        if (type == null) {
            return null;
        }
        GeneratorKind known = KNOWN.get(type.getQualifiedName().toString());
        return known != null ? known : inherited(type);
    }
}
