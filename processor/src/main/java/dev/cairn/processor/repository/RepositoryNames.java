package dev.cairn.processor.repository;

import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.repository.spec.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the repositories are called: those to be generated, and those that other modules have. */
final class RepositoryNames {

    private final Map<String, TypeName> byEntity = new HashMap<>();
    private final TypeFacts types;

    RepositoryNames(List<RepositoryInput> inputs, TypeFacts types) {
        this.types = types;
        for (RepositoryInput input : inputs) {
            for (EntityModel entity : input.models().owned()) {
                byEntity.put(entity.className(), name(entity, input.suffix()));
            }
        }
    }

    /** {@code Shop.Order} has a {@code ShopOrderRepository}. */
    static TypeName name(EntityModel entity, String suffix) {
        return new TypeName(entity.packageName(), typeName(entity).simpleNames().replace(".", "") + suffix);
    }

    static TypeName typeName(EntityModel entity) {
        String packageName = entity.packageName();
        int start = packageName.isEmpty() ? 0 : packageName.length() + 1;
        return new TypeName(packageName, entity.className().substring(start));
    }

    /** The generated repository of an entity; null if it has none. */
    @Nullable
    TypeName of(EntityModel entity) {
        TypeName planned = byEntity.get(entity.className());
        if (planned != null) {
            return types.handWritten(planned) ? null : planned;
        }
        TypeName elsewhere = name(entity, "Repository");
        return types.generated(elsewhere) ? elsewhere : null;
    }
}
