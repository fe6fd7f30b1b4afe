package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class ColourCode implements AttributeConverter<Colour, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Colour colour) {
        return colour == null ? null : colour.ordinal() * 10;
    }

    @Override
    public Colour convertToEntityAttribute(Integer code) {
        return code == null ? null : Colour.values()[code / 10];
    }
}
