package dev.cairn.processor;

import dev.cairn.processor.repository.TypeFacts;
import dev.cairn.processor.repository.spec.TypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the compiler's elements of one round. It remembers them, for every association asks for the repository of its
 * target. It asks the module of the entity first: without a module the compiler searches all of the platform's, and longest
 * for a class that is not there.
 */
final class ElementFacts implements TypeFacts {

    private static final String GENERATED = "dev.cairn.runtime.entity.GeneratedByCairn";

    private final Elements elements;
    private final Map<String, Optional<TypeElement>> found = new HashMap<>();
    private final Map<String, Optional<ModuleElement>> modules = new HashMap<>();

    ElementFacts(Elements elements) {
        this.elements = elements;
    }

    @Override
    public boolean handWritten(TypeName type) {
        TypeElement element = element(type.canonical(), type.packageName(), false);
        return element != null && !isGenerated(element);
    }

    @Override
    public boolean generated(TypeName type) {
        TypeElement element = element(type.canonical(), type.packageName(), true);
        return element != null && isGenerated(element);
    }

    @Override
    public boolean accessible(String canonicalName, String fromPackage) {
        TypeElement type = element(canonicalName, fromPackage, true);
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

    /**
     * The class of that name, looked for in the module of a package.
     *
     * @param anywhere whether it may be in a module that this one does not see
     */
    private @Nullable TypeElement element(String canonicalName, String packageName, boolean anywhere) {
        return found.computeIfAbsent((anywhere ? "" : packageName + "/") + canonicalName, key -> {
                    ModuleElement module = module(packageName);
                    TypeElement here = module == null ? null : elements.getTypeElement(module, canonicalName);
                    return Optional.ofNullable(
                            here == null && (anywhere || module == null)
                                    ? elements.getTypeElement(canonicalName)
                                    : here);
                })
                .orElse(null);
    }

    /** The module of a package, or null if this compiler has none or does not look into them. */
    private @Nullable ModuleElement module(String packageName) {
        return modules.computeIfAbsent(
                        packageName,
                        name -> Optional.ofNullable(elements.getPackageElement(name))
                                .map(elements::getModuleOf)
                                .filter(module -> elements.getTypeElement(module, "java.lang.Object") != null))
                .orElse(null);
    }

    private static boolean isGenerated(TypeElement element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(GENERATED));
    }
}
