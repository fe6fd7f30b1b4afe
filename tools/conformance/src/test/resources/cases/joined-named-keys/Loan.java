package example;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_loan_account"))
public class Loan extends Account {
    int months;
}
