package dev.cairn.processor;

import dev.cairn.processor.repository.TypeFacts;
import dev.cairn.processor.repository.TypeName;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Answers from the compiler's elements. */
final class ElementFacts implements TypeFacts {

    private static final String GENERATED = "dev.cairn.runtime.entity.GeneratedByCairn";

    private final Elements elements;

    ElementFacts(Elements elements) {
        this.elements = elements;
    }

    @Override
    public boolean handWritten(TypeName type) {
        TypeElement element = element(type);
        return element != null && !isGenerated(element);
    }

    @Override
    public boolean generated(TypeName type) {
        TypeElement element = element(type);
        return element != null && isGenerated(element);
    }

    @Override
    public boolean accessible(String canonicalName, String fromPackage) {
        TypeElement type = elements.getTypeElement(canonicalName);
        if (type == null) {
            return false;
        }
        boolean samePackage = elements.getPackageOf(type).getQualifiedName().contentEquals(fromPackage);
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            boolean open = at.getModifiers().contains(Modifier.PUBLIC)
                    || (samePackage && !at.getModifiers().contains(Modifier.PRIVATE));
            if (!open) {
                return false;
            }
        }
        return true;
    }

    private @Nullable TypeElement element(TypeName type) {
        return elements.getTypeElement(type.canonical());
    }

    private static boolean isGenerated(TypeElement element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(GENERATED));
    }
}
