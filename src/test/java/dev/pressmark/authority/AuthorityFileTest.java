package dev.pressmark.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityFileTest {

    private final AuthorityFile file = AuthorityFile.builtIn();

    @Test
    void knowsAtLeastThreeHundredOrganisations() {
        assertThat(file.organisations()).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void namesEachOrganisationOnce() {
        Set<String> names = new HashSet<>();
        assertThat(file.organisations()).allMatch(organisation -> names.add(organisation.name()));
    }

    @Test
    void findsAnOrganisationByAnyOfItsNames() {
        assertThat(file.find("MEMO")).map(Organisation::name).contains("Middle East Monitor");
        assertThat(file.find("  the new york times ")).map(Organisation::domain).contains("nytimes.com");
        assertThat(file.find("РИА Новости")).map(Organisation::isAgency).contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.nytimes.com/2020/12/31/world/a.html, The New York Times",
        "HTTP://NYTimes.com, The New York Times",
        "//cooking.nytimes.com:443/a, The New York Times",
        "https://example.org/?u=https://nytimes.com/a, ''",
        "https://notnytimes.com/a, ''",
        "nytimes.com, ''",
        "https://com/, ''"
    })
    void knowsOnWhoseSiteAnAddressIs(String address, String name) {
        assertThat(file.ofAddress(address).map(Organisation::name).orElse("")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "The New York Times (New York), The New York Times",
        "The New York Times (United States), The New York Times",
        "El País (España), El País",
        "The Guardian(London), The Guardian",
        "The Guardian (Nigeria), ''",
        "www.nytimes.com, The New York Times",
        "Theguardian.com, The Guardian",
        "Deutsche Presse-Agentur GmbH, Deutsche Presse-Agentur",
        "time.out, ''"
    })
    void identifiesWhatRecordsStateByItsPlaceItsSiteOrItsLegalForm(String stated, String name) {
        assertThat(file.identify(stated).map(Organisation::name).orElse("")).isEqualTo(name);
    }

    @Test
    void doesNotTakeAWordForInitials() {
        assertThat(file.find("AP")).isPresent();
        assertThat(file.find("ap")).isEmpty();
        assertThat(file.find("map")).isEmpty();
    }

    @Test
    void believesAUsersOwnFileFirst() {
        String csv = "name,aliases,domain,country,kind,language\r\nThe Harbour Gazette,MEMO|THG,,GB,publisher,en\r\n";
        AuthorityFile own = AuthorityFile.parse(csv).before(file);
        assertThat(own.find("MEMO")).map(Organisation::name).contains("The Harbour Gazette");
        assertThat(own.find("Reuters")).isPresent();
    }

    @Test
    void believesAUsersAliasBeforeANameThatItKnowsItself() {
        String csv = "name,aliases,domain,country,kind,language\r\nThomson Wire,Reuters,,GB,agency,en\r\n";
        AuthorityFile own = AuthorityFile.parse(csv).before(file);
        assertThat(own.find("Reuters")).map(Organisation::name).contains("Thomson Wire");
    }

    @Test
    void saysWhichLineStatesNoKnownKind() {
        String csv = "name,aliases,domain,country,kind,language\r\nThe Harbour Gazette,,,GB,newspaper,en\r\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorityFile.parse(csv))
                .withMessage("Line 2: kind is 'newspaper'; write publisher or agency");
    }
}
