package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class BoxedText implements AttributeConverter<Boxed<String>, String> {
    @Override
    public String convertToDatabaseColumn(Boxed<String> value) {
        return value == null ? null : value.content;
    }

    @Override
    public Boxed<String> convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        Boxed<String> value = new Boxed<>();
        value.content = stored;
        return value;
    }
}
