package example;

import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class WeightConverter extends IntConverter<Weight> {
    @Override
    public Integer convertToDatabaseColumn(Weight weight) {
        return weight == null ? null : weight.grams();
    }

    @Override
    public Weight convertToEntityAttribute(Integer grams) {
        return grams == null ? null : new Weight(grams);
    }
}
