package example;

import jakarta.persistence.Entity;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula("'a'") // refused: MP521
public class Novel extends Book {}
