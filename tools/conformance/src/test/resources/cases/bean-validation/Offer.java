package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

@Entity
public class Offer {
    @Id
    Long id;

    @NotNull
    String present;

    @NotBlank
    String blank;

    @NotEmpty
    String notEmpty;

    @Size(max = 40)
    String small;

    @Size(min = 3)
    String least;

    @Size(max = 40)
    @Column(length = 100)
    String smaller;

    @Size(max = 400)
    @Column(length = 100)
    String wider;

    @NotNull
    @Column(nullable = true)
    Integer demanded;

    @Min(3)
    int three;

    @Max(9)
    Integer nine;

    @Min(1)
    @Max(9)
    @Column(name = "between_them")
    Integer within;

    @DecimalMin("1.5")
    BigDecimal discount;

    @Positive
    Integer positive;

    @Digits(integer = 5, fraction = 2)
    BigDecimal price;

    @Digits(integer = 5, fraction = 2)
    Integer count5;

    @Digits(integer = 5, fraction = 2)
    @Column(precision = 10, scale = 3)
    BigDecimal exact;

    @NotNull(groups = Group.class)
    String grouped;

    @Email
    @Size(max = 77)
    @NotNull
    String mail;

    @NotNull
    @Enumerated(EnumType.STRING)
    DayOfWeek weekday;

    @Size(max = 6)
    @Lob
    String large;

    @Size(max = 5)
    byte[] bytes;

    @Size(max = 5)
    @NotNull
    List<String> texts;

    @Past
    LocalDate past;

    @Code
    String code;

    @NotNull
    @ManyToOne
    Unit unit;

    @ElementCollection
    @NotNull
    @Size(max = 9)
    List<String> elements;

    @Embedded
    @AttributeOverride(name = "label", column = @Column(name = "plain_label"))
    @AttributeOverride(name = "tag", column = @Column(name = "plain_tag"))
    @AttributeOverride(name = "pieces", column = @Column(name = "plain_pieces"))
    Part plain;

    @Valid
    @Embedded
    @AttributeOverride(name = "label", column = @Column(name = "valid_label"))
    @AttributeOverride(name = "tag", column = @Column(name = "valid_tag"))
    @AttributeOverride(name = "pieces", column = @Column(name = "valid_pieces"))
    Part valid;

    @Valid
    @NotNull
    @Embedded
    @AttributeOverride(name = "label", column = @Column(name = "both_label"))
    @AttributeOverride(name = "tag", column = @Column(name = "both_tag"))
    @AttributeOverride(name = "pieces", column = @Column(name = "both_pieces"))
    Part both;
}
