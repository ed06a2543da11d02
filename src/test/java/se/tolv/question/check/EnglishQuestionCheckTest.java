package se.tolv.question.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.platform.language.Language;

/** What managers write in English, and what they should be warned about. */
class EnglishQuestionCheckTest {

    @ParameterizedTest
    @MethodSource
    void check_questionThatShouldNotBeAsked_warnsWithItsKind(WarnedQuestion question) {
        assertThat(question.kindsFoundIn(Language.EN)).as(question.text()).isEqualTo(question.kinds());
    }

    static Stream<WarnedQuestion> check_questionThatShouldNotBeAsked_warnsWithItsKind() {
        return WarnedQuestion.table("""
                HEALTH | How is your health?
                HEALTH | How’s your general health these days?
                HEALTH | Are you often ill?
                HEALTH | Are you in good health?
                HEALTH | How many sick days did you take last year?
                HEALTH | How many days were you off sick last year?
                HEALTH | How much sick leave have you had?
                HEALTH | Have you ever been on sick leave?
                HEALTH | Have you ever suffered from burnout?
                HEALTH | Do you have a disability?
                HEALTH | Do you have any health problems that we should know about?
                HEALTH | Do you have any medical conditions?
                HEALTH | Do you suffer from any allergies?
                HEALTH | Are you taking any medication?
                HEALTH | Do you take any medication?
                HEALTH | Tell us about your medical history.
                HEALTH | How do you look after your own mental health under pressure?
                HEALTH | Do you smoke?
                HEALTH | How much do you drink?
                HEALTH | Are you physically able to lift?
                HEALTH | Do you have a bad back or any back problems?
                HEALTH | How often are you sick?
                PREGNANCY | Are you pregnant?
                PREGNANCY | Are you planning to have children?
                PREGNANCY | Do you plan to start a family?
                PREGNANCY | Do you want to have more children?
                PREGNANCY | Are you thinking of having a baby?
                PREGNANCY | Will you be taking parental leave in the next few years?
                PREGNANCY | How long was your maternity leave?
                PREGNANCY | How long were you on parental leave?
                PREGNANCY | When will you return from maternity leave?
                PREGNANCY | What happens to the project if you become pregnant?
                FAMILY | Do you have children?
                FAMILY | Do you have any small children at home?
                FAMILY | How many children do you have?
                FAMILY | How old are your children?
                FAMILY | Are you married?
                FAMILY | Are you married or single?
                FAMILY | Do you live alone?
                FAMILY | Do you have a partner?
                FAMILY | What does your husband do?
                FAMILY | What does your partner think about your working evenings?
                FAMILY | Who picks up the children from preschool?
                FAMILY | Who looks after your kids when they are ill?
                FAMILY | Who stays at home when the children are ill?
                FAMILY | How do you manage childcare when you work late?
                FAMILY | How will you combine this job with your family life?
                FAMILY | What is your marital status?
                FAMILY | Tell us about your family.
                FAMILY | Are you gay?
                BELIEF | Do you believe in God?
                BELIEF | Are you religious?
                BELIEF | What is your religion?
                BELIEF | Which church do you belong to?
                BELIEF | Do you go to church?
                BELIEF | Are you a practising Muslim?
                BELIEF | Would you be willing to remove your headscarf at work?
                BELIEF | Do you celebrate Christmas?
                BELIEF | How does your faith affect your work?
                BELIEF | Which party do you vote for?
                BELIEF | Are you politically active?
                ORIGIN | Where are you from?
                ORIGIN | Where do you come from?
                ORIGIN | Where are you really from?
                ORIGIN | Where were you born?
                ORIGIN | Which country were you born in?
                ORIGIN | Were you born in Sweden?
                ORIGIN | Where do your parents come from?
                ORIGIN | What is your mother tongue?
                ORIGIN | What is your nationality?
                ORIGIN | Are you a Swedish citizen?
                ORIGIN | What citizenship do you have?
                ORIGIN | How long have you lived in Sweden?
                ORIGIN | When did you come to Sweden?
                ORIGIN | What language do you speak at home?
                ORIGIN | Tell us about your ethnic background.
                ORIGIN | Is Swedish your first language?
                AGE | How old are you?
                AGE | When were you born?
                AGE | What year were you born?
                AGE | What is your age?
                AGE | What is your date of birth?
                AGE | Are you over 50?
                AGE | When do you plan to retire?
                AGE | How many years do you have left until retirement?
                AGE | Aren't you a bit young? Are you too young for this job?
                AGE | How would it feel to have a manager who is younger than you?
                UNION | Are you a member of a union?
                UNION | Are you in a trade union?
                UNION | Do you belong to a union?
                UNION | Which union do you belong to?
                UNION | Have you ever been a union representative?
                UNION | Tell us about your union membership.
                UNION | Have you ever gone on strike?
                UNION | What do you think of trade unions?
                EARLIER_PAY | What is your current salary?
                EARLIER_PAY | What's your salary?
                EARLIER_PAY | How much do you earn?
                EARLIER_PAY | How much do you make a year?
                EARLIER_PAY | How much are you paid today?
                EARLIER_PAY | How much money do you make?
                EARLIER_PAY | What were you paid in your last job?
                EARLIER_PAY | What did you earn in your previous job?
                EARLIER_PAY | Please give us your salary history.
                EARLIER_PAY | Current salary
                EARLIER_PAY | State your previous pay.
                EARLIER_PAY | What does your current employer pay you?
                EARLIER_PAY | What salary do you have today?
                EARLIER_PAY | What was the salary in your last job?
                EARLIER_PAY | What is your current salary, and what are your salary expectations?
                EARLIER_PAY | What did the candidate earn?
                YES_OR_NO | Have you worked with children who need support?
                YES_OR_NO | Can you handle stress?
                YES_OR_NO | Are you good at working with others?
                YES_OR_NO | Would you speak up if a colleague made a mistake?
                YES_OR_NO | Do you usually plan your week?
                YES_OR_NO | Did you ever miss a deadline?
                YES_OR_NO | A relative gets angry and shouts at you. Would you ask for help?
                YES_OR_NO | Is there anything that you are especially proud of?
                YES_OR_NO | Do you have a driving licence
                YES_OR_NO | And have you led a team before?
                ASKS_TWO_THINGS | What did you do? What was the result?
                ASKS_TWO_THINGS | How did you do it and what was the result?
                ASKS_TWO_THINGS | What did you do, and why?
                ASKS_TWO_THINGS | How do you plan your work, and how do you follow it up?
                ASKS_TWO_THINGS | Tell us about a conflict, how you solved it and what you learned.
                ASKS_TWO_THINGS | Describe how you plan your work and how you follow it up.
                ASKS_TWO_THINGS | Tell us about a mistake and explain how you put it right.
                ASKS_TWO_THINGS | Tell us about a time when you said no. Explain how you were thinking.
                ASKS_TWO_THINGS | Could you tell us about a hard conversation and what happened afterwards?
                ASKS_TWO_THINGS | Which methods did you use and which effects did they have?
                ASKS_OPINION | What do you think is most important in a leader?
                ASKS_OPINION | What is your view of teamwork?
                ASKS_OPINION | How important is good order to you?
                ASKS_OPINION | How do you feel about change?
                HEALTH | How is your back?
                HEALTH | Do you have any illnesses?
                HEALTH | Do you get sick often?
                HEALTH | Have you had any serious illness?
                HEALTH | Have you had a lot of time off sick?
                HEALTH | What is your sickness record like?
                HEALTH | Do you have ADHD?
                HEALTH | Have you ever been treated for alcohol problems?
                HEALTH | Are you disabled?
                HEALTH | Do you have any disabilities that would affect your work?
                PREGNANCY | Do you plan on having kids?
                PREGNANCY | Do you intend to have more children?
                PREGNANCY | When are you due?
                PREGNANCY | Are you planning a family?
                PREGNANCY | Do you want kids?
                PREGNANCY | Will you go on maternity leave?
                FAMILY | Do you have kids?
                FAMILY | Have you got any children?
                FAMILY | Who will take care of your children?
                FAMILY | Do you have family responsibilities?
                FAMILY | Are you single?
                FAMILY | What does your wife do for a living?
                FAMILY | How do you balance work and family?
                FAMILY | Is your partner OK with shift work?
                BELIEF | Are you a Christian?
                BELIEF | What religion are you?
                BELIEF | Do you attend a mosque?
                BELIEF | Are you Jewish?
                BELIEF | Who did you vote for?
                BELIEF | What are your political views?
                ORIGIN | Where do you originally come from?
                ORIGIN | Where is your accent from?
                ORIGIN | What is your ethnic origin?
                ORIGIN | Where did your family come from?
                ORIGIN | Is English your native language?
                ORIGIN | Are you an immigrant?
                ORIGIN | Are you Swedish?
                ORIGIN | How long have you been in this country?
                ORIGIN | Which languages do you speak at home?
                AGE | What's your age?
                AGE | How old will you be next year?
                AGE | Are you close to retirement?
                AGE | How long until you retire?
                AGE | When did you graduate from high school?
                UNION | Do you plan to join the union?
                UNION | Are you unionised?
                UNION | Have you been active in a union?
                EARLIER_PAY | What are you earning now?
                EARLIER_PAY | What do you earn at the moment?
                EARLIER_PAY | How much did you earn in your last role?
                EARLIER_PAY | What was your last salary?
                EARLIER_PAY | What's your present pay?
                EARLIER_PAY | What was your starting salary at your last company?
                EARLIER_PAY | How much are you earning?
                EARLIER_PAY | How much do you get paid?
                EARLIER_PAY | How much were you making?
                EARLIER_PAY | What is your pay today?
                EARLIER_PAY | What wages did you receive before?
                EARLIER_PAY | Can you send us your latest payslip?
                EARLIER_PAY | What is your current compensation?
                EARLIER_PAY | How much does your present job pay?
                EARLIER_PAY | What salary are you on?
                EARLIER_PAY | Your salary?
                EARLIER_PAY | What do you get paid?
                YES_OR_NO | Did you like your last job?
                YES_OR_NO | Is it important to you to be on time?
                ASKS_TWO_THINGS | What was hard and how did you solve it?
                ASKS_TWO_THINGS | What did you do and how did the others react?
                ASKS_TWO_THINGS | Describe a project that you led, what went well and what you would do differently.
                """);
    }

    @ParameterizedTest
    @MethodSource
    void check_questionAboutWork_hasNoWarning(String question) {
        assertThat(QuestionCheck.check(question, Language.EN)).as(question).isEmpty();
    }

    static Stream<String> check_questionAboutWork_hasNoWarning() {
        return """
                Tell us how you respond to a worried child at preschool.
                Tell us about a time when a parent was unhappy with how the child was received.
                How do you get parents to feel part of their children's day at preschool?
                How many children have you been responsible for at once?
                Describe how you document what the children learn.
                A child does not want to go home when the father arrives. What do you do?
                What do you do when a family does not want to accept support?
                Tell us about an investigation where the child's family situation was hard to establish.
                How do you work with parents who are divorced and cannot talk to each other?
                Describe an occasion when you supported a single parent.
                How have you worked in health care to reduce harm to patients?
                How does your health care unit learn from mistakes?
                Tell us about a time when you as a nurse had to make hard priorities.
                What do you do when a patient's health suddenly gets worse?
                How do you follow up the patient's health after discharge?
                How have you worked with health and safety in the group?
                How have you brought down sick leave in your team?
                An employee is often ill on Mondays. What do you do?
                How do you support an employee who has been on sick leave for a long time?
                Tell us about a time when you met a person with a disability.
                What do you do when a resident does not want to take their medication?
                A colleague is feeling low and tells you so. How do you help your colleague?
                How do you handle a day when everything happens at once?
                Tell us about a time when you were under great pressure.
                How do you respond to a pregnant woman who is worried?
                How do you plan staffing when several employees are on parental leave?
                How do you help a couple who want to have children?
                How do you take over the work when a colleague retires?
                How do you prepare for many people in the unit retiring?
                Describe how you plan activities for different age groups.
                How do you adapt your teaching to the pupils' age?
                How do you support pupils in their mother tongue?
                Tell us about a time when you worked with someone who did not speak Swedish.
                Which languages do you use at work?
                How do you respond to people with a background other than yours?
                How do you handle an application for citizenship?
                Where do you get your information from?
                Which part of the process were you responsible for?
                Tell us about meeting someone who had just come to Sweden.
                How do you respect a resident's religion in your care?
                How do you work with churches and other faith groups in a crisis?
                How do you work in a politically governed organisation?
                What do you do when a politician asks you for something that is against the law?
                Tell us about a time when you worked with union representatives on a difficult change.
                How do you consult the trade unions before a reorganisation?
                Which unions have you negotiated with?
                How do you prepare a pay talk with an employee?
                Describe how you set pay.
                What are your salary expectations?
                What salary do you expect?
                What pay would you like?
                How do you make sure that equal work gets equal pay?
                How have you earned the trust of a new team?
                How do you explain an employee's current salary in a pay talk?
                Could you tell us about a time when you had to think again?
                Can you describe how you organised the work?
                Can you give an example of when you helped a colleague?
                Would you tell us about a hard priority?
                Should you get a call from a worried relative, what do you do?
                Were you to find an error in a decision, how would you go on?
                Tell us about a time when you solved a conflict. What did you do?
                You are alone in the evening. Two residents call at once. One of them has fallen. What do you do?
                A parent asks: “Why can't my child go out?” What do you answer?
                A colleague says "Can you take my shift?" just as you are leaving. What do you do?
                Tell us what you said and did when the meeting went off course.
                How do you decide what to do first and what can wait?
                How do you find out what the pupil needs and how they learn best?
                How do you decide what is urgent and what is not?
                How do you make sure that everyone knows who does what and when it has to be done?
                Give an example of when you took responsibility for a mistake.
                Tell us about a time when you were wrong. Please give a concrete example.
                Suppose you find an error in a decision that has already been sent. How do you go on?
                Tell us about a change that you were against at first.
                What have you done to help a new colleague settle in?
                How do you keep your cases in order, e.g. when somebody is away?
                Describe a time when you turned to someone with more experience than you.
                How long have you been in this role?
                How do you make use of your experience?
                How much time do you set aside for planning?
                How much did you make use of other people's help?
                What do you make of a situation where nobody speaks?
                How do you earn the respect of a sceptical group?
                How are you paid back when you invest in planning?
                How do you plan for a colleague's parental leave?
                What do you do when your children's group has a new member?
                How have you been involved in pay talks?
                How do you respond when an employee asks for higher pay?
                Where do you start when you get a new case?
                Where did you come in to the process?
                How did you come to that conclusion?
                When did you come to realise that you were wrong?
                What was your part in the team?
                How do you take care of a new colleague?
                Who picks up the work when a colleague is away?
                How do you help a family in crisis?
                What do you do if a colleague seems drunk at work?
                How do you respond when you are left out of a decision?
                How do you keep your head in a crisis?
                How do you handle your own mistakes?
                What condition was the project in when you took over?
                How do you explain to a pupil what is required and why it matters?
                Describe what you do when you and a colleague disagree.
                Which party did you contact first?
                Tell us about a time when you had to change your plans the same day.
                What do you do when somebody is angry with you and you do not know why?
                How do you involve your partner agencies?
                Describe a time when you and your partner organisation saw things differently.
                Tell us about a project where your health visitors played a part.
                When you get a new case, how do you begin?
                What do you need to do good work?
                How do you decide whom to involve and when to do it?
                How long did you have to wait for an answer?
                How do you know when to ask for help and who to ask?
                Tell us about the trust you earned.
                Describe your package of measures.
                How have you paid tribute to a colleague's work?
                How do you compare existing pay between groups?
                How much sick leave did your team have when you took over?
                Describe the rate of change in your last project.
                How do you work to make people feel that they earn their place?
                """.lines();
    }
}
