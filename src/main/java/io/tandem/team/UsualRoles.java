package io.tandem.team;

import io.tandem.shared.port.Texts;
import io.tandem.team.api.Side;
import io.tandem.team.input.FillInput.RoleInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which side a project role usually stands for, by its name in English or Chinese. The order is that of preference: whoever is in several roles joins by the first. */
enum UsualRoles {
    PROJECT_MANAGER("project manager|项目经理", Side.DELIVERY, "tandem.team.role.project-manager"),
    ENGINEERING_MANAGER("engineering manager|tech(nical)? lead|研发经理|工程经理|技术负责人", Side.TECHNICAL, "tandem.team.role.engineering-manager"),
    ARCHITECT("architect|架构师", Side.TECHNICAL, "tandem.team.role.architect"),
    PRODUCT_OWNER("product owner|产品负责人|产品经理", Side.DELIVERY, "tandem.team.role.product-owner"),
    SCRUM_MASTER("scrum master|敏捷教练", Side.DELIVERY, "tandem.team.role.scrum-master"),
    TESTER("test|quality|\\bqa\\b|测试", Side.TECHNICAL, "tandem.team.role.tester"),
    DEVELOPER("developer|engineer|开发|工程师", Side.TECHNICAL, "tandem.team.role.developer");

    private final Pattern name;
    private final Side side;
    private final String text;

    UsualRoles(String name, Side side, String text) {
        this.name = Pattern.compile(name, Pattern.CASE_INSENSITIVE);
        this.side = side;
        this.text = text;
    }

    /** The usual mapping of those of these project roles that are known by name. */
    static List<RoleInput> mapping(List<String> projectRoles) {
        List<RoleInput> mapping = new ArrayList<>();
        for (UsualRoles usual : values()) {
            projectRoles.stream().filter(role -> find(role).filter(usual::equals).isPresent()).forEach(role -> mapping.add(new RoleInput(role, usual.side.name())));
        }
        return mapping;
    }

    /** What a member who joins by this project role is called, in the reader's language; the project role's own name where it is none of the usual ones. */
    static String label(String projectRole, Texts texts) {
        return find(projectRole).map(usual -> texts.get(usual.text)).orElse(projectRole);
    }

    private static Optional<UsualRoles> find(String projectRole) {
        for (UsualRoles usual : values()) {
            if (usual.name.matcher(projectRole).find()) {
                return Optional.of(usual);
            }
        }
        return Optional.empty();
    }
}
