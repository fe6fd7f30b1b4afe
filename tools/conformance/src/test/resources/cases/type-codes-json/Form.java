package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Form {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    String text;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    Address address;

    @JdbcTypeCode(SqlTypes.JSON)
    Place place;

    @JdbcTypeCode(SqlTypes.JSON)
    Object anything;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String[] words;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    List<Place> places;
}
