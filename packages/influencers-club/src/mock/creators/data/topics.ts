/** Topic: its sub-topics, in the words of YouTube's topic ids. */
export const topicLines = `
Music: Christian music,Classical music,Country music,Electronic music,Hip hop music,Independent music,Jazz,Music of Asia,Music of Latin America,Pop music,Reggae,Rhythm and blues,Rock music,Soul music
Gaming: Action game,Action-adventure game,Casual game,Music video game,Puzzle video game,Racing video game,Role-playing video game,Simulation video game,Sports game,Strategy video game
Sports: American football,Baseball,Basketball,Boxing,Cricket,Football,Golf,Ice hockey,Mixed martial arts,Motorsport,Professional wrestling,Sport,Tennis,Volleyball
Entertainment: Entertainment,Film,Humor,Performing arts,Television program
Lifestyle: Beauty,Fashion,Food,Health,Hobby,Lifestyle,Pet,Physical attractiveness,Physical fitness,Technology,Tourism,Vehicle
Society: Business,Military,Politics,Religion,Society
Other: Knowledge
`;
